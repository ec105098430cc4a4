extension Decision {
  /// What is agreed, signed, handed in and reviewed.
  func planEvents(for command: EnrolmentCommand, _ state: EnrolmentState, on day: Day) throws(Refusal) -> [Event] {
    switch command {
    case .agree(let agreements):
      return agreements.filter { state.settlements[$0.item]?.value != $0.value }.map { .agreed($0.item, $0.value) }
    case .extend(let id, let last):
      let id = try refuseUnneeded(id, state, on: day).id
      let value = AgreedValue.needed(by: last)
      return state.settlements[.milestone(id)]?.value == value ? [] : [.agreed(.milestone(id), value)]
    case .sign(let id, let evidence):
      if let signed = state.signed[id] { throw .alreadySigned(id, on: signed) }
      try insist(on: programme.agreement(id)?.evidence, .agreement(id), evidence)
      return [.signed(id)]
    case .submit(let id, let evidence):
      let id = try refuseUnneeded(id, state, on: day).id
      try insist(on: programme.milestone(id)?.evidence, .milestone(id), evidence)
      return [.milestoneSubmitted(id)]
    case .accept(let id, let evidence, let overriding):
      let plan = try refuseUnneeded(id, state, on: day)
      let (id, truth) = (plan.id, plan.ownCondition ?? .met)
      guard truth.isMet || overriding else { throw .conditionOpen(id, truth) }
      // What was handed in has been shown already.
      if state.milestones[id]?.step != .submitted {
        try insist(on: programme.milestone(id)?.evidence, .milestone(id), evidence)
      }
      return [.milestoneAccepted(id, overridden: !truth.isMet)]
    case .reject(let id):
      return [.milestoneRejected(try refuseUnneeded(id, state, on: day).id)]
    case .waive(let id):
      let plan = try refuseUnneeded(id, state, on: day)
      // Where it is settled for each organisation whether it is needed, doing without it is what the programme says.
      let deviates = plan.milestone.need == .always
      return [.agreed(.milestone(plan.id), .none)] + (deviates ? [.life(.deviated)] : [])
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
  ///
  /// An occurrence goes by the day that it is known by, or else by the one to which a pause or closed days moved it, as
  /// long as only one of them is open there.
  private func refuseUnneeded(
    _ id: ElementID, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> MilestonePlan {
    guard let milestone = programme.milestone(id) else { throw .notNeeded(id) }
    let plans = state.plans(of: milestone, in: programme, on: day)
    let meant = milestone.repeats ? plans.meant(by: id) : plans
    let open = meant.filter { !$0.isAccepted }
    guard open.count < 2, let plan = open.first ?? meant.first else {
      throw .occurrenceNeeded(milestone.id, (meant.isEmpty ? plans : open).days)
    }
    if let status = plan.status, status.step == .accepted { throw .alreadyAccepted(id, on: status.on) }
    if plan.need == .notNeeded { throw .notNeeded(id) }
    return plan
  }
}
