package import RugeCore

/// How long before the due date our own deadline is: `18 days before`.
package struct InternalDeadline: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .internalDeadline }
  package static var examples: [String] { ["18 days before"] }
  package static var pattern: String? { PhrasePattern.any(of: "<span> before") }

  package let span: Span

  package init(_ span: Span) {
    self.span = span
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let span = words.span(Span.Unit.ofCalendar), words.take("before"), words.isAtEnd else { return nil }
    self.init(span)
  }

  package var phrase: String { "\(span) before" }
}
