package import RugeCore

/// `ansatte`, `ansatte.fleksjob`.
extension IndicatorReference: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .indicatorReference }
  package static var examples: [String] { ["ansatte", "ansatte.fleksjob"] }
  package static var pattern: String? { PhrasePattern.any(of: #"<id>(\.<id>)?"#) }

  package init?(phrase: String) {
    guard let names = DottedName.parts(of: phrase), names.count <= 2 else { return nil }
    self.init(names[0], category: names.dropFirst().first)
  }

  package var phrase: String { description }

  package var references: [ElementReference] {
    [ElementReference(.indicator, indicator)]
      + (category == nil ? [] : [ElementReference(.category, name: description)])
  }
}
