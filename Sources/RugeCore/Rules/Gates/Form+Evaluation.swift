extension Form {
  /// Whether what is asked of the form, or of one of its rounds, holds.
  package func evaluate(_ reference: FormReference, _ test: FormTest, _ state: EnrolmentState) -> Truth {
    let answers = state.answers[AnswerSheet(id, round: reference.round)] ?? [:]
    switch test {
    case .passed: return evaluate(answers, mustPass: true)
    case .answered: return evaluate(answers, mustPass: false)
    case .score(let test): return Truth(missing: [.scoreNotMet(reference, nil, test)])
    case .place(let test): return Truth(missing: [.placeNotMet(reference, nil, test)])
    }
  }

  /// Whether the form is answered in full and, where asked for, passed.
  package func evaluate(_ answers: [ElementID: Known<Answer>], mustPass: Bool) -> Truth {
    guard mustPass, let passedWhen else {
      let open = fields.map(\.id).filter { answers[$0] == nil }
      return open.isEmpty ? .met : .unknown([.formUnanswered(id, fields: open)])
    }
    let verdict = passedWhen.evaluate(answers)
    switch verdict.holds {
    case true?: return .met
    case nil: return .unknown([.formUnanswered(id, fields: verdict.open)])
    case false?:
      let open: [Gap] = verdict.open.isEmpty ? [] : [.formUnanswered(id, fields: verdict.open)]
      return .notMet([.formNotPassed(id, fields: verdict.failed)] + open)
    }
  }
}

extension FormCondition {
  /// What a form condition came to: whether it holds (`nil`: not known), and the fields that keep it from holding.
  fileprivate struct Verdict {
    var holds: Bool?
    var failed: [ElementID] = []
    var open: [ElementID] = []
  }

  fileprivate func evaluate(_ answers: [ElementID: Known<Answer>]) -> Verdict {
    switch self {
    case .number(let field, _):
      return Verdict(holds: nil, open: [field])
    case .score:
      return Verdict(holds: nil)
    case .atLeast(_, let conditions):
      return Verdict(holds: nil, open: conditions.flatMap { $0.evaluate(answers).open })
    case .field(let field, let expected):
      guard let answer = answers[field]?.value else { return Verdict(holds: nil, open: [field]) }
      return answer == expected ? Verdict(holds: true) : Verdict(holds: false, failed: [field])
    case .all(let conditions):
      let parts = conditions.map { $0.evaluate(answers) }
      let holds: Bool? =
        parts.contains { $0.holds == false } ? false : parts.contains { $0.holds == nil } ? nil : true
      return Verdict(holds: holds, failed: parts.flatMap(\.failed), open: parts.flatMap(\.open))
    case .any(let conditions):
      let parts = conditions.map { $0.evaluate(answers) }
      if parts.contains(where: { $0.holds == true }) { return Verdict(holds: true) }
      let holds: Bool? = parts.contains { $0.holds == nil } ? nil : false
      return Verdict(holds: holds, failed: parts.flatMap(\.failed), open: parts.flatMap(\.open))
    }
  }
}
