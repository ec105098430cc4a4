import RugeCore

/// The words of a phrase, taken one after another from the left.
struct PhraseWords {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = Substring(text).utf8
    skipSpaces()
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes a certain word if it comes next.
  mutating func take(_ expected: StaticString) -> Bool {
    var ahead = self
    guard let word = ahead.nextWord(), expected.withUTF8Buffer({ word.elementsEqual($0) }) else { return false }
    self = ahead
    return true
  }

  /// Takes certain words if they all come next.
  mutating func take(_ first: StaticString, _ others: StaticString...) -> Bool {
    var ahead = self
    guard ahead.take(first), others.allSatisfy({ ahead.take($0) }) else { return false }
    self = ahead
    return true
  }

  /// Takes any word.
  mutating func word() -> String? {
    nextWord().map { String(Substring($0)) }
  }

  /// Takes everything that is left, with single spaces between the words.
  mutating func remainder() -> String {
    var words: [String] = []
    while let word = word() {
      if word == ",", let last = words.popLast() { words.append(last + word) } else { words.append(word) }
    }
    return words.joined(separator: " ")
  }

  private mutating func nextWord() -> Substring.UTF8View? {
    guard !rest.isEmpty else { return nil }
    // A comma is a word of its own: it only stands in lists.
    let comma = UInt8(ascii: ",")
    let word = rest.first == comma ? rest.prefix(1) : rest.prefix { !Self.isSpace($0) && $0 != comma }
    rest = rest[word.endIndex...]
    skipSpaces()
    return word
  }

  private mutating func skipSpaces() {
    rest = rest.drop(while: Self.isSpace)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Takes a whole number without a sign, of at most six digits.
  mutating func count() -> Int? {
    var ahead = self
    guard let digits = ahead.nextWord(), digits.count <= 6, !Self.hasLeadingZero(digits) else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    self = ahead
    return number
  }

  /// Whether a number is written like `012`, which is ten in one version of YAML and twelve in the other.
  static func hasLeadingZero(_ digits: some Collection<UInt8>) -> Bool {
    digits.first == UInt8(ascii: "0") && digits.dropFirst().first.map { (48...57).contains($0) } ?? false
  }

  /// Takes a unit of time in the singular or plural.
  mutating func unit() -> Span.Unit? {
    var ahead = self
    guard let word = ahead.nextWord() else { return nil }
    let name = word.last == UInt8(ascii: "s") ? word.dropLast() : word
    guard let unit = Span.Unit(rawValue: String(Substring(name))) else { return nil }
    self = ahead
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

  /// Takes a name that an element may have.
  mutating func name() -> ElementID? {
    var ahead = self
    guard let name = ahead.word(), Identifier.isValid(name) else { return nil }
    self = ahead
    return ElementID(name)
  }

  /// Takes a name that an element may have, if it is the last word.
  mutating func lastName() -> ElementID? {
    var ahead = self
    guard let name = ahead.word(), ahead.isAtEnd, Identifier.isValid(name) else { return nil }
    self = ahead
    return ElementID(name)
  }

  /// Takes a date.
  mutating func day() -> Day? {
    var ahead = self
    guard let word = ahead.nextWord(), word.count == 10, let day = Day(String(Substring(word))) else { return nil }
    self = ahead
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
