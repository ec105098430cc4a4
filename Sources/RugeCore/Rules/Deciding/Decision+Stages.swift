extension Decision {
  /// Enters a stage: the next, or another one that can be reached from here.
  func advance(
    to target: ElementID?, _ overriding: Bool, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    let stage = try StageRoute(state, in: programme).stage(target)
    let isChoice = stage.choice != nil
    guard !isChoice || overriding else { throw .enteredByChoice(stage.id) }
    let truth = Gate.into(stage, state, in: programme, on: day)
    guard truth.isMet || overriding else {
      throw .gateClosed(into: stage.id, leaving: state.stage?.stage, truth)
    }
    let isFull = try checkRoom(in: stage, overriding, state)
    return [.stageEntered(stage.id, overridden: !truth.isMet || isChoice || isFull)]
  }

  /// Whether a stage is full, where anybody knows how many are in it.
  private func checkRoom(in stage: Stage, _ overriding: Bool, _ state: EnrolmentState) throws(Refusal) -> Bool {
    guard let most = stage.capacity?.most, let view = state.cohortView, state.stage?.stage != stage.id,
      view.occupants(of: stage.id, but: state.enrolment) >= most
    else { return false }
    guard overriding else { throw .stageFull(stage.id, most: most) }
    return true
  }

  /// Ends the programme as it should end.
  func complete(
    _ exit: ElementID?, _ overriding: Bool, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    let hasStages = !programme.stages.isEmpty
    guard !hasStages || state.stage != nil else { throw .stillWaiting }
    let ahead = stagesAhead(of: state)
    guard ahead.isEmpty || overriding else { throw .stagesAhead(ahead) }
    let truth = Gate.leaving(state, in: programme, on: day)
    guard truth.isMet || overriding else {
      throw .gateClosed(into: nil, leaving: state.stage?.stage, truth)
    }
    return [.completed(exit: exit, overridden: !truth.isMet || !ahead.isEmpty)]
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
