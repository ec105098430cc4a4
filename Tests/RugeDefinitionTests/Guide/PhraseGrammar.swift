import Foundation

/// The grammar of the page on phrases, so that it can be held against what the reader reads.
///
/// The notation is that of the W3C: `Every ::= "every" CalendarSpan`, with `?`, `*`, `+`, `|` and brackets.
struct PhraseGrammar {
  /// A part of a rule.
  indirect enum Part {
    /// A word, or a sign, that is written as it is.
    case literal(String)
    /// Another rule, or a piece such as `count`.
    case name(String)
    case sequence([Part])
    case choice([Part])
    case `repeat`(Part, least: Int, most: Int)
  }

  private(set) var rules: [String: Part] = [:]

  init(_ text: String) {
    let joined = text.replacing(/\n\s+\|/) { _ in " |" }
    for line in joined.split(separator: "\n") {
      let sides = line.components(separatedBy: "::=")
      guard sides.count == 2 else { continue }
      var tokens = Self.tokens(of: sides[1])[...]
      rules[sides[0].split(separator: " ").joined()] = Self.choice(&tokens)
    }
  }

  private static func tokens(of text: String) -> [String] {
    text.matches(of: /"[^"]*"|[A-Za-z-]+|[?*+|()]/).map { String($0.output) }
  }

  private static func choice(_ tokens: inout ArraySlice<String>) -> Part {
    var parts = [sequence(&tokens)]
    while tokens.first == "|" {
      tokens.removeFirst()
      parts.append(sequence(&tokens))
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private static func sequence(_ tokens: inout ArraySlice<String>) -> Part {
    var parts: [Part] = []
    while let token = tokens.first, token != "|", token != ")" {
      tokens.removeFirst()
      var part = single(token, &tokens)
      while let sign = tokens.first, let bounds = ["?": (0, 1), "*": (0, 3), "+": (1, 3)][sign] {
        tokens.removeFirst()
        part = .repeat(part, least: bounds.0, most: bounds.1)
      }
      parts.append(part)
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private static func single(_ token: String, _ tokens: inout ArraySlice<String>) -> Part {
    if token == "(" {
      let inner = choice(&tokens)
      if tokens.first == ")" { tokens.removeFirst() }
      return inner
    }
    guard token.hasPrefix("\"") else { return .name(token) }
    let words = token.dropFirst().dropLast().split(separator: " ").map { Part.literal(String($0)) }
    return words.count == 1 ? words[0] : .sequence(words)
  }
}
