/// The forms of a new version that are answered in secret, and what of them was there to be seen under the old one.
struct SecretForms: Sendable {
  private let difference: ProgrammeDifference
  private let forms: [Form]
  /// Those whose answers must be what they had to be before.
  private let judgedAsBefore: Set<ElementID>
  /// Those whose score is made as it was.
  private let scoredAsBefore: Set<ElementID>

  init(_ difference: ProgrammeDifference) {
    let names = difference.names
    let former = Dictionary(
      difference.old.forms.map { (names[.form, $0.id], $0) }, uniquingKeysWith: { first, _ in first })
    let secret = difference.new.forms.filter(\.isSecret)
    let scored = secret.filter { form in
      former[form.id].map { $0.scoring(form.id, names) == form.scoring(form.id, NameChanges()) } ?? false
    }
    self.difference = difference
    forms = secret
    scoredAsBefore = Set(scored.map(\.id))
    judgedAsBefore = Set(scored.filter { $0.passedWhen == former[$0.id]?.passedWhen }.map(\.id))
  }

  /// Whether the score of a form is made otherwise than it was.
  func isRescored(_ form: ElementID) -> Bool { !scoredAsBefore.contains(form) }

  /// The forms of which nobody may know what the answers about an enrolment come to.
  ///
  /// - Parameters:
  ///   - next: Where it stands, under the ids of the new version.
  ///   - day: The day of the change.
  /// - Returns: Their ids, in the order of the definition.
  func withheld(of next: EnrolmentState, on day: Day) -> [ElementID] {
    guard !forms.isEmpty else { return [] }
    let answered = Set(next.answers.keys.map(\.form))
    return forms.filter { form in
      answered.contains(form.id)
        && form.references.contains { FormStanding(form, $0, next, in: difference.new, on: day).isWithheld }
    }.map(\.id)
  }

  /// The tests of these forms whose outcome an enrolment shows under the old version: by the gate ahead, by milestones,
  /// and by reminders that are left out.
  func shown(by state: EnrolmentState) -> Set<SecretTest> {
    let old = difference.old
    let present = state.stage.flatMap { old.stage($0.stage) }
    let next = old.stage(after: state.visits.last?.stage)
    let conditions =
      [present?.leaveWhen, next?.enterWhen] + old.milestones.map(\.reachedWhen) + old.reminders.map(\.unless)
    let scores = conditions.compactMap { $0?.renamed(difference.names) }.flatMap(\.scoreTests)
      .filter { scoredAsBefore.contains($0.reference.form) }
    return Set(scores).union(judgedAsBefore.map(SecretTest.passed))
  }
}

extension Form {
  /// How the score is made of the answers.
  fileprivate struct Scoring: Equatable {
    let score: Score?
    let questions: [Field]
  }

  fileprivate func scoring(_ id: ElementID, _ names: NameChanges) -> Scoring {
    let whole = RecordedElement.Whole(.form, id)
    return Scoring(
      score: score,
      questions: fields.map { field in
        // How a question is put plays no part.
        let element = RecordedElement(.field, names.part(.field, field.id, of: whole), of: whole)
        return Field(
          id: element.id, ask: LocalisedText(), kind: field.kind.renamed(names, of: element),
          isRequired: field.isRequired, unless: field.unless)
      })
  }
}

extension Condition {
  /// What is asked of the scores of forms.
  fileprivate var scoreTests: [SecretTest] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.scoreTests)
    case .form(let reference, .score(let test)): [SecretTest(reference: reference, test: .score(test))]
    case .form, .milestone, .milestones, .sessions, .indicator, .signed, .records, .agreedAll, .stage, .exited: []
    }
  }
}
