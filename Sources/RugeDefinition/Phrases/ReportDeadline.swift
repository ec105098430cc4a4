package import RugeCore

/// When a report is due: `1 month after quarter end`.
package struct ReportDeadline: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .reportDue }
  package static var examples: [String] { ["1 month after quarter end"] }

  package let span: Span
  package let period: ReportRule.Period

  package init(_ span: Span, after period: ReportRule.Period) {
    self.span = span
    self.period = period
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let span = words.span(Span.Unit.ofCalendar), words.take("after"),
      let period = words.word().flatMap({ ReportRule.Period(rawValue: $0) }), words.take("end"), words.isAtEnd
    else { return nil }
    self.init(span, after: period)
  }

  package var phrase: String { "\(span) after \(period.rawValue) end" }
}
