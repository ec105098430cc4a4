import RugeCore

/// Several things in a row: `a, b and c`.
enum PhraseList {
  static func joined(_ items: [String]) -> String {
    items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " and " + (items.last ?? "")
  }
}

extension PhraseWords {
  /// Takes one thing or several, `a, b and c`, if nothing comes after them.
  mutating func list<Item>(_ item: (inout PhraseWords) -> Item?) -> [Item]? {
    var items: [Item] = []
    while let next = item(&self) {
      items.append(next)
      if isAtEnd { return items }
      guard take("and") || take(",") else { return nil }
    }
    return nil
  }

  /// Takes spans of one unit, which stands after the last, each longer than the one before: `12, 18 and 24 months`.
  mutating func risingSpans() -> [Span]? {
    spans().flatMap { $0 == $0.rising ? $0 : nil }
  }

  /// Takes the same in any order.
  mutating func spans() -> [Span]? {
    var counts: [Int] = []
    while let count = count() {
      counts.append(count)
      if take("and") || take(",") { continue }
      guard let unit = unit(), Span.Unit.ofCalendar.contains(unit), isAtEnd else { return nil }
      return counts.map { Span($0, unit) }
    }
    return nil
  }
}

extension [Span] {
  /// Spans of one unit in order, each once.
  var rising: [Span] { Set(self).sorted { $0.count < $1.count } }

  /// Spans of one unit in the words of the language: `12, 18 and 24 months`.
  var phrase: String {
    guard let last else { return "" }
    return PhraseList.joined(dropLast().map { "\($0.count)" } + ["\(last)"])
  }
}
