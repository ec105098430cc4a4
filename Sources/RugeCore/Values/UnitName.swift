/// What is counted, as people write it: `DKK` or `kr.`, `year` or `years`, `%` or `procent`.
package enum UnitName {
  /// Whether a unit is one of several, but for case, accents, a full stop, the plural, and what people say for it.
  package static func isSame(_ written: String, as units: [String]) -> Bool {
    let (name, spellings) = spellings(of: written)
    return units.contains { unit in
      let known = self.spellings(of: unit)
      // Two currencies may be called the same: each is only what it is called itself.
      return known.all.contains { isSame($0, name) } || spellings.contains { isSame($0, known.name) }
    }
  }

  /// What people write for a currency.
  package static func spokenNames(of currency: String) -> [String] {
    switch currency {
    case "DKK", "SEK", "NOK": ["kr", "kroner", "kronor"]
    case "EUR": ["€", "euro", "euros"]
    case "GBP": ["£"]
    case "USD": ["$"]
    default: []
    }
  }

  /// Whether it is money that is counted in it, as in `EUR` and `kr`.
  package static func isMoney(_ unit: String) -> Bool {
    let isCode = unit.utf8.count == 3 && unit.utf8.allSatisfy { (65...90).contains($0) }
    return isCode || currencies.contains { isSame(unit, as: [$0]) }
  }

  private static let currencies = ["DKK", "EUR", "GBP", "USD"]

  private static let percent = ["%", "percent", "per cent", "procent", "pct"]

  /// A unit as it is written, folded, and what may be said for it.
  private static func spellings(of unit: String) -> (name: String, all: [String]) {
    let folded = FoldedName(unit).text
    let name = folded.hasSuffix(".") ? String(folded.dropLast()) : folded
    if percent.contains(name) { return (name, percent) }
    return (name, [name] + spokenNames(of: name.uppercased()).map { FoldedName($0).text })
  }

  private static let plurals: Set<String> = ["", "s", "es", "e", "r", "er", "mer"]

  /// Whether two names are one, or the singular and the plural of one, in English or Danish.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.utf8.count <= second.utf8.count ? (first, second) : (second, first)
    return long.hasPrefix(short) && plurals.contains(String(long.dropFirst(short.count)))
  }
}

extension Amount {
  /// Whether it is in one of some units; a bare number is in any.
  package func isIn(_ units: [String]) -> Bool {
    (isPercent ? "%" : unit).map { UnitName.isSame($0, as: units) } ?? true
  }
}
