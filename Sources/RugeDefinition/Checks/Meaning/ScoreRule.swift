import RugeCore

/// Choices and conditions that go by a form that has no score, or that is answered too late; and scores of nothing.
struct ScoreRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] { stages + forms }

  private var stages: [Doubt] {
    programme.stages.enumerated().flatMap { place, stage in
      choice(of: stage, at: place) + gate(stage.enterWhen, .stage(stage, "enter_when"))
        + gate(stage.leaveWhen, .stage(stage, "leave_when"))
    }
  }

  private var forms: [Doubt] {
    programme.forms.compactMap { form in
      guard form.score != nil else {
        guard form.passedWhen?.usesScore == true else { return nil }
        return doubt(DefinitionProblem.formWithoutScore, of: form, at: "passed_when")
      }
      guard !form.fields.contains(where: { $0.kind.isScored }) else { return nil }
      return doubt(DefinitionProblem.nothingToScore, of: form, at: "score")
    }
  }

  private func doubt(_ problem: (String) -> DefinitionProblem, of form: Form, at key: String) -> Doubt {
    Doubt(problem(form.id.rawValue), in: .element(section: "forms", id: form.id, key: key))
  }

  private func choice(of stage: Stage, at place: Int) -> [Doubt] {
    guard let reference = stage.choice?.form, let form = course.forms[reference.form] else { return [] }
    var doubts: [Doubt] = []
    if form.score == nil {
      doubts.append(Doubt(.formWithoutScore(form.id.rawValue), in: .stage(stage, "choose")))
    }
    if isAnswered(form, reference.round, after: place) {
      doubts.append(
        Doubt(
          .choiceTooLate(stage: stage.id.rawValue, form: reference.description), in: .stage(stage, "choose"),
          related: .element(section: "forms", id: form.id, key: "rounds")))
    }
    return doubts
  }

  /// Whether a round comes only after a stage has begun.
  private func isAnswered(_ form: Form, _ round: ElementID?, after place: Int) -> Bool {
    guard let round = round.flatMap(form.round), case .when(.relative(let offset, let anchor)) = round.window,
      let boundary = course.boundary(anchor), offset?.direction != .before
    else { return false }
    return boundary > place || (boundary == place && place > 0 && (offset?.span.count ?? 0) > 0)
  }

  private func gate(_ condition: Condition?, _ part: DefinitionPart) -> [Doubt] {
    let forms = condition?.scoredForms ?? []
    return forms.compactMap { course.forms[$0] }.filter { $0.score == nil }.map {
      Doubt(.formWithoutScore($0.id.rawValue), in: part)
    }
  }
}

extension Condition {
  /// The forms whose score or place is asked for.
  fileprivate var scoredForms: [ElementID] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.scoredForms)
    case .form(let reference, .score), .form(let reference, .place): [reference.form]
    default: []
    }
  }
}

extension FormCondition {
  fileprivate var usesScore: Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.contains(where: \.usesScore)
    case .score: true
    case .field, .number: false
    }
  }
}
