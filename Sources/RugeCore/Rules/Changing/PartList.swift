/// The parts of one sort that an element has and that are told apart by ids of their own.
package struct PartList {
  package let kind: ElementKind
  /// The question whose options they are.
  package let question: Field?
  /// Each with the ids that it had in earlier versions.
  package let parts: [(id: ElementID, formerly: [ElementID])]

  init(_ kind: ElementKind, of question: Field? = nil, _ parts: [(id: ElementID, formerly: [ElementID])]) {
    self.kind = kind
    self.question = question
    self.parts = parts
  }

  /// Where they stand in an element that has a certain id.
  func place(in whole: RecordedElement.Whole) -> PartPlace { PartPlace(kind, of: whole, question: question?.id) }

  /// Where they stand, and where they stood in earlier versions, of an element that goes by some ids.
  func places(in wholes: [RecordedElement.Whole]) -> [PartPlace] {
    let questions = question.map { [$0.id] + $0.formerly.map(Optional.some) } ?? [nil]
    return wholes.flatMap { whole in questions.map { PartPlace(kind, of: whole, question: $0) } }
  }
}

extension ProgrammeElement {
  /// Its parts, sort by sort; none of a sort that it has no parts of.
  package var partLists: [PartList] {
    let questions = PartList(.field, fields.map { ($0.id, $0.formerly) })
    let options = fields.map { field in
      PartList(
        .option, of: field,
        field.kind.options.map { option in
          (ElementID(option), (field.formerOptions[option] ?? []).map { ElementID($0) })
        })
    }
    return ([questions] + options + [own].compactMap(\.self)).filter { !$0.parts.isEmpty }
  }

  /// The parts besides questions and what hangs on them.
  private var own: PartList? {
    switch self {
    case .form(let form): PartList(.round, form.rounds.map { ($0.id, $0.formerly) })
    case .indicator(let indicator): PartList(.category, indicator.categories.map { ($0.id, $0.formerly) })
    case .record(let kind): PartList(.state, kind.states.joined().map { ($0, kind.formerStates[$0] ?? []) })
    case .stage, .exit, .session, .milestone, .agreement, .role, .period, .cohort, .reminder, .report: nil
    }
  }
}
