package import RugeCore

/// What of a form puts those who could enter a stage in order: `assessment.score`, `rank.final.place`.
package struct RankOrder: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .rankOrder }
  package static var examples: [String] { ["assessment.score", "rank.final.place"] }
  package static var pattern: String? { PhrasePattern.any(of: #"<id>(\.<id>)?\.(score|place)"#) }

  package let form: FormReference
  package let measure: StageChoice.Measure

  package init(_ form: FormReference, _ measure: StageChoice.Measure) {
    self.form = form
    self.measure = measure
  }

  package init?(phrase: String) {
    guard let names = DottedName.parts(of: phrase), (2...3).contains(names.count),
      let measure = names.last.flatMap({ StageChoice.Measure(rawValue: $0.rawValue) })
    else { return nil }
    self.init(FormReference(names[0], round: names.count == 3 ? names[1] : nil), measure)
  }

  package var phrase: String { "\(form).\(measure.rawValue)" }

  package var references: [ElementReference] { form.references }
}
