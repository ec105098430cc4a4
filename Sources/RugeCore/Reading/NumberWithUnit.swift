/// A number as somebody typed it, apart from the unit that stands before or after it: `12.500 kr.`, `DKK 40`, `40 medlemmer`.
package struct NumberWithUnit: Hashable, Sendable {
  /// The number alone.
  package let number: String
  /// What stands beside it; `nil` where nothing does.
  package let unit: String?
  /// Whether something stands before the number, where only what money is in stands: in `ca. 40` it is no unit.
  package let isLed: Bool

  /// Takes a text apart; `nil` where it has no number, or something else on both sides of it.
  package init?(_ text: String) {
    guard let first = text.firstIndex(where: Self.isDigit), let last = text.lastIndex(where: Self.isDigit) else {
      return nil
    }
    var before = text[..<first]
    let signs = before.reversed().prefix { "+-\u{2212}".contains($0) }.count
    before = before.dropLast(signs)
    let after = text[text.index(after: last)...]
    let units = [Self.trimmed(before), Self.trimmed(after)].filter { !$0.isEmpty }
    guard units.count <= 1 else { return nil }
    self.number = String(text[before.endIndex...last])
    self.unit = units.first
    self.isLed = !Self.trimmed(before).isEmpty
  }

  /// Whether the unit is one of these, but for case and accents.
  package func isIn(_ units: [String]) -> Bool {
    unit.map { unit in units.contains { FoldedName($0) == FoldedName(unit) } } ?? true
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// Without spaces and full stops around it: `kr.` is `kr`; the dash of `500,-` stands for no unit at all.
  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace || $0 == "." }.reversed()
    let unit = String(rest)
    return unit == ",-" ? "" : unit
  }
}
