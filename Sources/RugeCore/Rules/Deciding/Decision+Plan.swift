extension Decision {
  /// What is agreed, signed, handed in and reviewed.
  func planEvents(for command: EnrolmentCommand, _ state: EnrolmentState, on day: Day) throws(Refusal) -> [Event] {
    switch command {
    case .agree(let agreements):
      return agreements.filter { state.agreements[$0.item] != $0.value }.map { .agreed($0.item, $0.value) }
    case .extend(let id, let last):
      try refuseUnneeded(id, state, on: day)
      let value = AgreedValue.needed(by: last)
      return state.agreements[.milestone(id)] == value ? [] : [.agreed(.milestone(id), value)]
    case .sign(let id, let evidence):
      if let signed = state.signed[id] { throw .alreadySigned(id, on: signed) }
      try insist(on: programme.agreement(id)?.evidence, .agreement(id), evidence)
      return [.signed(id)]
    case .submit(let id, let evidence):
      try refuseUnneeded(id, state, on: day)
      try insist(on: programme.milestone(id)?.evidence, .milestone(id), evidence)
      return [.milestoneSubmitted(id)]
    case .accept(let id, let evidence, let overriding):
      let truth = try refuseUnneeded(id, state, on: day).ownCondition ?? .met
      guard truth.isMet || overriding else { throw .conditionOpen(id, truth) }
      // What was handed in has been shown already.
      if state.milestones[id]?.step != .submitted {
        try insist(on: programme.milestone(id)?.evidence, .milestone(id), evidence)
      }
      return [.milestoneAccepted(id, overridden: !truth.isMet)]
    case .reject(let id):
      try refuseUnneeded(id, state, on: day)
      return [.milestoneRejected(id)]
    default:
      return []
    }
  }

  private func insist(
    on kind: Milestone.EvidenceKind?, _ proof: Refusal.Proof, _ evidence: Set<Milestone.EvidenceKind>
  ) throws(Refusal) {
    guard let kind, !evidence.contains(kind) else { return }
    throw .evidenceMissing(proof, kind)
  }

  /// Refuses a milestone that is accepted, that the plan does not have, or of which it is not said which occurrence.
  @discardableResult
  private func refuseUnneeded(
    _ id: ElementID, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> MilestonePlan {
    guard let milestone = programme.milestone(id) else { throw .notNeeded(id) }
    let plans = state.plans(of: milestone, in: programme, on: day)
    guard let plan = plans.first(where: { $0.id == id }) ?? (milestone.repeats ? nil : plans.first) else {
      throw .occurrenceNeeded(milestone.id, plans.compactMap { Milestone.parts(of: $0.id).occurrence })
    }
    if let status = plan.status, status.step == .accepted { throw .alreadyAccepted(id, on: status.on) }
    if plan.need == .notNeeded { throw .notNeeded(id) }
    return plan
  }
}
