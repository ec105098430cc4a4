package import RugeCore

/// `3`, `-60 %`, `DKK 100000`, `65 municipalities`.
extension Amount: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .amount }
  package static var examples: [String] { ["3", "15 %", "DKK 100000", "65 municipalities"] }
  package static var pattern: String? { PhrasePattern.any(of: "[A-Z]{3} <number>", #"<number>( [^\s,0-9][\s\S]*)?"#) }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let first = words.word() else { return nil }
    if Self.isCurrency(first) {
      guard let value = words.word().flatMap({ Self.number($0) }), words.isAtEnd else { return nil }
      self.init(value, unit: first)
      return
    }
    // A decimal comma is no unit: `1,5` must not be taken for 1.
    guard let value = Self.number(first), !words.take(",") else { return nil }
    let unit = words.remainder()
    // Nor is the rest of a number: `1 000` must not be taken for 1.
    guard unit.first?.isNumber != true else { return nil }
    self.init(value, unit: unit.isEmpty || unit == "%" ? nil : unit, isPercent: unit == "%")
  }

  package var phrase: String {
    if isPercent { return "\(value) %" }
    guard let unit else { return "\(value)" }
    return Self.isCurrency(unit) ? "\(unit) \(value)" : "\(value) \(unit)"
  }

  /// A number in digits; `012` and `+5` are read otherwise by other tools, and are none.
  static func number(_ word: String) -> Quantity? {
    word.hasPrefix("+") || PhraseWords.hasLeadingZero(word.utf8.drop { $0 == UInt8(ascii: "-") }) ? nil : Quantity(word)
  }

  /// Three capital letters, as ISO 4217 writes currencies.
  static func isCurrency(_ word: String) -> Bool {
    word.utf8.count == 3 && word.utf8.allSatisfy { (65...90).contains($0) }
  }
}
