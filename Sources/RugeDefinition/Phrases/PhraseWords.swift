import RugeCore

/// The words of a phrase, taken one after another from the left.
struct PhraseWords {
  private let bytes: [UInt8]
  /// Where the next word begins.
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    skipSpaces()
  }

  var isAtEnd: Bool { place == bytes.count }

  /// Takes what a reader makes of the words that come next; takes nothing where it makes nothing of them.
  mutating func attempt<Value>(_ read: (inout PhraseWords) -> Value?) -> Value? {
    let start = place
    if let value = read(&self) { return value }
    place = start
    return nil
  }

  /// Takes a certain word if it comes next.
  mutating func take(_ expected: StaticString) -> Bool {
    let start = place
    if let word = nextWord(), isWord(word, expected) { return true }
    place = start
    return false
  }

  /// Takes certain words if they all come next.
  mutating func take(_ first: StaticString, _ others: StaticString...) -> Bool {
    let start = place
    if take(first), others.allSatisfy({ take($0) }) { return true }
    place = start
    return false
  }

  /// Takes any word.
  mutating func word() -> String? { nextWord().map(text) }

  /// Takes everything that is left, with single spaces between the words.
  mutating func remainder() -> String {
    var words: [String] = []
    while let word = word() {
      if word == ",", let last = words.popLast() { words.append(last + word) } else { words.append(word) }
    }
    return words.joined(separator: " ")
  }

  private mutating func nextWord() -> Range<Int>? {
    guard !isAtEnd else { return nil }
    let start = place
    // A comma is a word of its own: it only stands in lists.
    if bytes[place] == Self.comma {
      place += 1
    } else {
      while place < bytes.count, bytes[place] != Self.comma, !Self.isSpace(bytes[place]) { place += 1 }
    }
    let word = start..<place
    skipSpaces()
    return word
  }

  private mutating func skipSpaces() {
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
  }

  private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

  private func isWord(_ word: Range<Int>, _ expected: StaticString) -> Bool {
    expected.withUTF8Buffer { expected in
      expected.count == word.count && expected.indices.allSatisfy { expected[$0] == bytes[word.lowerBound + $0] }
    }
  }

  private static let comma = UInt8(ascii: ",")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Takes a whole number without a sign, of at most six digits.
  mutating func count() -> Int? {
    attempt { words in
      guard let digits = words.nextWord(), digits.count <= 6, !Self.hasLeadingZero(words.bytes[digits]) else {
        return nil
      }
      var number = 0
      for digit in words.bytes[digits] {
        guard (48...57).contains(digit) else { return nil }
        number = number * 10 + Int(digit - 48)
      }
      return number
    }
  }

  /// Whether a number is written like `012`, which is ten in one version of YAML and twelve in the other.
  static func hasLeadingZero(_ digits: some Collection<UInt8>) -> Bool {
    digits.first == UInt8(ascii: "0") && digits.dropFirst().first.map { (48...57).contains($0) } ?? false
  }

  /// Takes a unit of time in the singular or plural.
  mutating func unit() -> Span.Unit? {
    attempt { words in
      guard let word = words.nextWord(), let last = word.last else { return nil }
      let name = words.bytes[last] == UInt8(ascii: "s") ? word.dropLast() : word
      return Span.Unit(rawValue: words.text(name))
    }
  }

  /// Takes `6 weeks`, of any unit or of certain ones; takes nothing where that does not come next.
  mutating func span(_ units: [Span.Unit]? = nil) -> Span? {
    attempt { words in
      guard let count = words.count(), let unit = words.unit(), units?.contains(unit) ?? true else { return nil }
      return Span(count, unit)
    }
  }

  /// Takes `2 weeks after` or `14 days before`; takes nothing where that does not come next.
  mutating func offset() -> Offset? {
    attempt { words in
      guard let span = words.span(Span.Unit.ofCalendar) else { return nil }
      if words.take("after") { return Offset(span, .after) }
      return words.take("before") ? Offset(span, .before) : nil
    }
  }

  /// Takes a name that an element may have.
  mutating func name() -> ElementID? {
    attempt { words in
      words.word().flatMap { Identifier.isValid($0) ? ElementID($0) : nil }
    }
  }

  /// Takes a name that an element may have, if it is the last word.
  mutating func lastName() -> ElementID? {
    attempt { words in
      words.name().flatMap { words.isAtEnd ? $0 : nil }
    }
  }

  /// Takes a date.
  mutating func day() -> Day? {
    attempt { words in
      words.nextWord().flatMap { $0.count == 10 ? Day(words.text($0)) : nil }
    }
  }
}

extension Span.Unit {
  /// The units that move a date.
  static let ofCalendar: [Span.Unit] = [.day, .week, .month, .year]
}

extension Offset {
  /// The offset in the words of the language, with a space after it: `2 weeks after `.
  var prefix: String { "\(span) \(direction.rawValue) " }
}
