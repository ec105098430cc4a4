package import RugeCore

/// A space that is missing after the colon of a key or after the dash of a list, which makes a mere text of a line.
package struct LineSlip {
  package let mistake: DefinitionProblem.SyntaxMistake
  /// The same with the space.
  package let correction: String

  /// The slip that a text begins with, if there is one: `title:Rugekassen`, `-udvikling`.
  package init?(_ text: some StringProtocol) {
    self.init(firstLineOf: Substring(text))
  }

  /// Where several lines with slips became one text, the first one is what is corrected.
  private init?(firstLineOf text: Substring) {
    let next = text.indices.dropFirst().first { index in
      text[index] == " " && Self.begins(text[text.index(after: index)...].prefix { $0 != " " })
    }
    self.init(line: text[..<(next ?? text.endIndex)])
  }

  private static func begins(_ word: Substring) -> Bool { item(of: word) != nil || entry(of: word) != nil }

  private init?(line text: Substring) {
    if let item = Self.item(of: text) {
      mistake = .dashWithoutSpace
      correction = "- " + item
    } else if let (key, value) = Self.entry(of: text) {
      mistake = .colonWithoutSpace
      correction = "\(key): \(value)"
    } else {
      return nil
    }
  }

  /// What follows a dash: `-udvikling`, but not `--` or `-3`.
  private static func item(of text: some StringProtocol) -> String? {
    guard text.first == "-", let next = text.dropFirst().first, next.isLetter else { return nil }
    return String(text.dropFirst())
  }

  /// A word and what follows it after a colon: `title:Rugekassen`, but not `https://…`, `12:30` or `title: x`.
  private static func entry(of text: some StringProtocol) -> (key: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon]
    let value = text[text.index(after: colon)...]
    guard let first = key.first, first.isLetter, key.count <= 40,
      key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }),
      let next = value.first, !next.isWhitespace || next.isNoBreakSpace, !value.hasPrefix("//")
    else { return nil }
    return (String(key), String(value.drop { $0.isWhitespace }))
  }
}

extension Character {
  /// A space that keeps words together: it looks like one, but no reader of YAML takes it for one.
  var isNoBreakSpace: Bool {
    switch self {
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}": true
    default: false
    }
  }
}
