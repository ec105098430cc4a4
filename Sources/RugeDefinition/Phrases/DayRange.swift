package import RugeCore

/// The days that a cohort gives to a name of the calendar: `2022-04-17`, `2022-04-25 to 2022-06-14`.
package struct DayRange: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .days }
  package static var examples: [String] { ["2022-04-17", "2022-04-25 to 2022-06-14"] }
  package static var pattern: String? { PhrasePattern.any(of: "<date>( to <date>)?") }

  package let days: ClosedRange<Day>

  package init(_ days: ClosedRange<Day>) {
    self.days = days
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let days = words.days(), words.isAtEnd else { return nil }
    self.init(days)
  }

  package var phrase: String { days.phrase }
}

extension ClosedRange<Day> {
  /// The days in the words of the language.
  var phrase: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

extension PhraseWords {
  /// Takes one date, or a first and a last one.
  mutating func days() -> ClosedRange<Day>? {
    attempt { words in
      guard let first = words.day() else { return nil }
      guard words.take("to") else { return first...first }
      guard let last = words.day(), first <= last else { return nil }
      return first...last
    }
  }
}
