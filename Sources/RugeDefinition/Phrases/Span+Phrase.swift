package import RugeCore

/// `90 minutes`, `6 weeks`.
extension Span: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .span }
  package static var examples: [String] { ["90 minutes", "6 weeks"] }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let span = words.span(), words.isAtEnd else { return nil }
    self = span
  }

  package var phrase: String { description }
}
