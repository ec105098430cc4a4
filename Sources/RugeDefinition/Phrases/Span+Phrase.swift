package import RugeCore
import RugeYAML

extension Notation<Span> {
  /// A length of time of more than nothing.
  static var aboveZero: Notation {
    Notation(shape: phrase.shape) { node, reader in
      guard let span = phrase.read(node, reader) else { return nil }
      if span.count > 0 { return span }
      reader.add(.error, .badValue(node.scalar?.text ?? "", expected: .spanAboveZero), at: node.range)
      return nil
    }
  }
}

/// `90 minutes`, `6 weeks`, `90m`, `1h30`.
extension Span: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .span }
  package static var examples: [String] { ["90 minutes", "6 weeks", "90m"] }
  package static var pattern: String? {
    PhrasePattern.any(of: "<count> <unit>", "<count>(min|m)", "<count>h((0?[0-9]|[1-5][0-9])(min|m)?)?")
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if let span = words.span(), words.isAtEnd {
      self = span
      return
    }
    words = PhraseWords(phrase)
    guard let span = words.word().flatMap(Span.init(short:)), words.isAtEnd else { return nil }
    self = span
  }

  package var phrase: String { description }

  /// A time of the clock in one word, as a session is logged: `90m`, `90min`, `2h`, `1h30`, `1h30m`.
  private init?(short word: String) {
    let parts = word.split(separator: "h", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let minutes = Self.minutes(parts[0], mustHaveUnit: true) else { return nil }
      self.init(minutes, .minute)
    case 2:
      guard let hours = Self.count(parts[0]) else { return nil }
      if parts[1].isEmpty {
        self.init(hours, .hour)
      } else {
        // `1h05`, but `1h0m`.
        let isPadded = parts[1].first == "0" && parts[1].dropFirst().first?.isNumber == true
        let rest = isPadded ? parts[1].dropFirst() : parts[1]
        guard let minutes = Self.minutes(rest, mustHaveUnit: false), minutes < 60 else { return nil }
        self.init(hours * 60 + minutes, .minute)
      }
    default: return nil
    }
  }

  private static func minutes(_ text: Substring, mustHaveUnit: Bool) -> Int? {
    for unit in ["min", "m"] where text.hasSuffix(unit) { return count(text.dropLast(unit.count)) }
    return mustHaveUnit ? nil : count(text)
  }

  private static func count(_ digits: Substring) -> Int? {
    var words = PhraseWords(String(digits))
    guard let count = words.count(), words.isAtEnd else { return nil }
    return count
  }
}
