extension Decision {
  /// Enters a stage: the next, or another one that can be reached from here.
  func advance(
    to target: ElementID?, _ overriding: Bool, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    let stage = try StageRoute(state, in: programme).stage(target)
    let isWaiting = try checkWaitingList(stage, overriding, state)
    let isChoice = stage.choice != nil
    guard !isChoice || overriding else { throw .enteredByChoice(stage.id) }
    let truth = Gate.into(stage, state, in: programme, on: day)
    guard truth.isMet || overriding else {
      throw .gateClosed(into: stage.id, leaving: state.stage?.stage, truth)
    }
    let isFull = try checkRoom(in: stage, overriding, state)
    return [.stageEntered(stage.id, overridden: !truth.isMet || isChoice || isFull || isWaiting)]
  }

  /// Enters a stage that lies behind: there is no gate on the way back, so that it always has to be explained.
  func goBack(to target: ElementID, _ state: EnrolmentState) throws(Refusal) -> [Event] {
    guard let present = state.stage?.stage else { throw .stillWaiting }
    let order = programme.stages.map(\.id)
    guard let here = order.firstIndex(of: present), let place = order.firstIndex(of: target), place < here else {
      throw .notBehind(target, from: present)
    }
    return [.stageEntered(target, overridden: true)]
  }

  /// Whether the first stage is entered from the waiting list.
  private func checkWaitingList(
    _ stage: Stage, _ overriding: Bool, _ state: EnrolmentState
  ) throws(Refusal) -> Bool {
    guard state.visits.isEmpty, let intake = state.intake, intake.decision == .waitlisted else { return false }
    guard overriding else { throw .onWaitingList(stage.id, since: intake.on) }
    return true
  }

  /// Whether a stage is full, where anybody knows how many are in it.
  private func checkRoom(in stage: Stage, _ overriding: Bool, _ state: EnrolmentState) throws(Refusal) -> Bool {
    switch StageRoom(in: stage, for: state, of: programme) {
    case .free: return false
    case .full(let most): if !overriding { throw .stageFull(stage.id, most: most) }
    case .held(let most): if !overriding { throw .intakeFull(stage.id, most: most) }
    }
    return true
  }

  /// Ends the programme as it should end.
  func complete(
    _ exit: ElementID?, _ overriding: Bool, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    try admit(exit, completing: true)
    let hasStages = !programme.stages.isEmpty
    guard !hasStages || state.stage != nil else { throw .stillWaiting }
    let ahead = stagesAhead(of: state)
    guard ahead.isEmpty || overriding else { throw .stagesAhead(ahead) }
    let truth = Gate.leaving(state, in: programme, on: day)
    guard truth.isMet || overriding else {
      throw .gateClosed(into: nil, leaving: state.stage?.stage, truth)
    }
    return [.completed(exit: exit, overridden: !truth.isMet || !ahead.isEmpty)] + cancellations(after: day)
  }

  /// Refuses an exit whose meaning contradicts how the enrolment ends.
  func admit(_ exit: ElementID?, completing: Bool) throws(Refusal) {
    guard let exit = exit.flatMap({ programme.exit($0) }) else { return }
    let fitting = programme.exits(completing: completing)
    guard fitting.contains(exit) else {
      throw .exitMeansOtherwise(exit.id, completing: completing, fitting: fitting.map(\.id))
    }
  }

  /// The stages of the programme proper that have not been entered.
  ///
  /// Follow-up may be left out, and so may what is optional.
  private func stagesAhead(of state: EnrolmentState) -> [ElementID] {
    let present = state.stage?.stage
    let rest = programme.stages.drop { $0.id != present }.dropFirst()
    return rest.filter { !$0.isFollowUp && !$0.isOptional }.map(\.id)
  }
}
