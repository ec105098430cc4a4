package import RugeCore

/// At what interval something comes back: `every 2 weeks`, `every month`.
package struct Cadence: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .every }
  package static var examples: [String] { ["every 2 weeks", "every month"] }
  package static var pattern: String? { PhrasePattern.any(of: "<every>") }

  package let interval: Span

  package init(_ interval: Span) {
    self.interval = interval
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard words.take("every"), let interval = words.interval(), words.isAtEnd else { return nil }
    self.interval = interval
  }

  package var phrase: String { "every \(interval)" }
}

extension PhraseWords {
  /// Takes a span that takes up time on the calendar; a series with no step would never move on.
  mutating func interval() -> Span? {
    if let unit = singleUnit() { return Span(1, unit) }
    return attempt { words in
      words.span(Span.Unit.ofCalendar).flatMap { $0.count > 0 ? $0 : nil }
    }
  }

  /// Takes one unit of the calendar that stands for itself: `month`.
  private mutating func singleUnit() -> Span.Unit? {
    attempt { words in
      words.word().flatMap { Span.Unit(rawValue: $0) }.flatMap { Span.Unit.ofCalendar.contains($0) ? $0 : nil }
    }
  }
}
