package import RugeCore

/// `rank`, `rank.final`.
extension FormReference: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .formReference }
  package static var examples: [String] { ["rank", "rank.final"] }
  package static var pattern: String? { PhrasePattern.any(of: #"<id>(\.<id>)?"#) }

  package init?(phrase: String) {
    guard let names = DottedName.parts(of: phrase), names.count <= 2 else { return nil }
    self.init(names[0], round: names.dropFirst().first)
  }

  package var phrase: String { description }

  package var references: [ElementReference] {
    [ElementReference(.form, form)] + (round == nil ? [] : [ElementReference(.round, name: description)])
  }
}
