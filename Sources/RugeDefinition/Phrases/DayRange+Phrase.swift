import RugeCore

/// `2026-07-01 to 2026-07-31`, or `2026-07-01` for a single day.
extension ClosedRange<Day> {
  /// The days in the words of the language.
  var phrase: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

extension PhraseWords {
  /// Takes one date, or a first and a last one.
  mutating func days() -> ClosedRange<Day>? {
    var ahead = self
    guard let first = ahead.day() else { return nil }
    guard ahead.take("to") else {
      self = ahead
      return first...first
    }
    guard let last = ahead.day(), first <= last else { return nil }
    self = ahead
    return first...last
  }
}
