import RugeCore

/// The words of a phrase, taken one after another from the left.
struct PhraseWords {
  private var rest: ArraySlice<Substring>

  init(_ text: String) {
    rest = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes certain words if they come next.
  mutating func take(_ words: String...) -> Bool {
    guard rest.count >= words.count, zip(rest, words).allSatisfy({ $0 == $1 }) else { return false }
    rest = rest.dropFirst(words.count)
    return true
  }

  /// Takes any word.
  mutating func word() -> String? {
    rest.popFirst().map { String($0) }
  }

  /// Takes everything that is left.
  mutating func remainder() -> String {
    defer { rest = [] }
    return rest.joined(separator: " ")
  }

  /// Takes a whole number without a sign.
  mutating func count() -> Int? {
    guard let first = rest.first, first.utf8.count <= 6, first.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(first)
    else { return nil }
    rest = rest.dropFirst()
    return number
  }

  /// Takes a unit of time in the singular or plural.
  mutating func unit() -> Span.Unit? {
    guard let first = rest.first else { return nil }
    let name = first.hasSuffix("s") ? first.dropLast() : first
    guard let unit = Span.Unit(rawValue: String(name)) else { return nil }
    rest = rest.dropFirst()
    return unit
  }

  /// Takes `6 weeks`; takes nothing where that does not come next.
  mutating func span(_ units: Set<Span.Unit> = Set(Span.Unit.allCases)) -> Span? {
    var ahead = self
    guard let count = ahead.count(), let unit = ahead.unit(), units.contains(unit) else { return nil }
    self = ahead
    return Span(count, unit)
  }

  /// Takes `2 weeks after` or `14 days before`; takes nothing where that does not come next.
  mutating func offset() -> Offset? {
    var ahead = self
    guard let span = ahead.span(Span.Unit.ofCalendar) else { return nil }
    if ahead.take("after") {
      self = ahead
      return Offset(span, .after)
    }
    guard ahead.take("before") else { return nil }
    self = ahead
    return Offset(span, .before)
  }

  /// Takes a name that an element may have, if it is the last word.
  mutating func lastName() -> ElementID? {
    guard rest.count == 1, let first = rest.first, Identifier.isValid(String(first)) else { return nil }
    rest = []
    return ElementID(String(first))
  }

  /// Takes a date.
  mutating func day() -> Day? {
    guard let first = rest.first, let day = Day(String(first)) else { return nil }
    rest = rest.dropFirst()
    return day
  }
}

extension Span.Unit {
  /// The units that move a date.
  static let ofCalendar: Set<Span.Unit> = [.day, .week, .month, .year]
}

extension Offset {
  /// The offset in the words of the language, with a space after it: `2 weeks after `.
  var prefix: String { "\(span) \(direction.rawValue) " }
}
