package import RugeCore

/// When a report is left out: `under 3 months of activity`.
package struct SkipRule: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .skipRule }
  package static var examples: [String] { ["under 3 months of activity"] }
  package static var pattern: String? { PhrasePattern.any(of: "under <span> of activity") }

  package let span: Span

  package init(_ span: Span) {
    self.span = span
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard words.take("under"), let span = words.span(Span.Unit.ofCalendar), words.take("of", "activity"), words.isAtEnd
    else { return nil }
    self.init(span)
  }

  package var phrase: String { "under \(span) of activity" }
}
