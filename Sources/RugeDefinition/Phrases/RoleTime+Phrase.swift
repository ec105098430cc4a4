package import RugeCore

/// `4 hours per month`.
extension Role.Time: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .roleTime }
  package static var examples: [String] { ["4 hours per month"] }
  package static var pattern: String? { PhrasePattern.any(of: "<count> <unit> per <unit>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let amount = words.span(), words.take("per"), let per = words.unit(), words.isAtEnd else { return nil }
    self.init(amount: amount, per: per)
  }

  package var phrase: String { "\(amount) per \(per.rawValue)" }
}
