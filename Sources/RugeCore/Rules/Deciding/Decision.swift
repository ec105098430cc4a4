/// Decides whether something may be recorded about an enrolment, and which events record it.
///
/// A command is judged by the state of its day. What was recorded for later days is then replayed on top: only a broken
/// structure is refused, and a gate that somebody has passed is never judged again.
package struct Decision: Sendable {
  package let programme: Programme
  /// Every fact of the enrolment.
  package let history: [Fact]
  package let today: Day

  package init(programme: Programme, history: [Fact], today: Day) {
    self.programme = programme
    self.history = history
    self.today = today
  }

  /// The events that a command gives on a day; none where it would change nothing.
  package func decide(_ command: EnrolmentCommand, on day: Day) throws(Refusal) -> [Event] {
    guard let present = EnrolmentState.fold(history).state else {
      throw .beforeEnrolment(day, enrolledOn: today)
    }
    try Lifetime(enrolledOn: present.enrolledOn, ending: present.ending)
      .admit(day, today: today, afterTheEnd: command.mayFollowTheEnd)
    let state = EnrolmentState.fold(history, upTo: day).state ?? present
    let events = try events(for: command, on: day, state)
    try check(events, on: day)
    return events
  }

  private func events(
    for command: EnrolmentCommand, on day: Day, _ state: EnrolmentState
  ) throws(Refusal) -> [Event] {
    switch command {
    case .advance(let overriding):
      return try advance(overriding, state)
    case .answer(let form, let answers):
      // The words of a free text stand outside the answer, so that an equal answer may still be a new text.
      return answers.filter { $0.answer == .value(.text) || state.answers[AnswerSheet(form)]?[$0.field] != $0.answer }
        .map { .answered(AnswerKey(form, $0.field), $0.answer) }
    case .agree(let agreements):
      return agreements.filter { state.agreements[$0.item] != $0.value }.map { .agreed($0.item, $0.value) }
    case .holdSession(let kind, let minutes, let host):
      return [.sessionHeld(kind: kind, minutes: minutes, host: host)]
    case .submit(let id):
      return [.milestoneSubmitted(try reviewable(id, state))]
    case .accept(let id):
      return [.milestoneAccepted(try reviewable(id, state))]
    case .reject(let id):
      return [.milestoneRejected(try reviewable(id, state))]
    case .measure(let indicator, let figure):
      return [.figureRecorded(IndicatorReference(indicator), figure)]
    case .give(let role, let person):
      return state.roles[role]?.contains(person) == true ? [] : [.roleGiven(role, person: person)]
    case .complete(let exit, let overriding):
      return try complete(exit, overriding, state)
    case .withdraw(let exit):
      return [.withdrawn(exit: exit)]
    }
  }

  private func advance(_ overriding: Bool, _ state: EnrolmentState) throws(Refusal) -> [Event] {
    guard let (stage, truth) = Gate.ahead(state, in: programme) else {
      throw .noStageAhead(state.stage?.stage)
    }
    guard truth.isMet || overriding else {
      throw .gateClosed(into: stage.id, leaving: state.stage?.stage, truth)
    }
    return [.stageEntered(stage.id, overridden: !truth.isMet)]
  }

  private func complete(_ exit: ElementID?, _ overriding: Bool, _ state: EnrolmentState) throws(Refusal) -> [Event] {
    let hasStages = !programme.stages.isEmpty
    guard !hasStages || state.stage != nil else { throw .stillWaiting }
    let ahead = stagesAhead(of: state)
    guard ahead.isEmpty || overriding else { throw .stagesAhead(ahead) }
    let truth = Gate.leaving(state, in: programme)
    guard truth.isMet || overriding else {
      throw .gateClosed(into: nil, leaving: state.stage?.stage, truth)
    }
    return [.completed(exit: exit, overridden: !truth.isMet || !ahead.isEmpty)]
  }

  /// The stages of the programme proper that have not been entered.
  ///
  /// Follow-up may be left out.
  private func stagesAhead(of state: EnrolmentState) -> [ElementID] {
    let present = state.stage?.stage
    let rest = programme.stages.drop { $0.id != present }.dropFirst()
    return rest.filter { !$0.isFollowUp }.map(\.id)
  }

  private func reviewable(_ id: ElementID, _ state: EnrolmentState) throws(Refusal) -> ElementID {
    guard let milestone = programme.milestone(id) else { return id }
    let plan = MilestonePlan(milestone, state)
    if let status = plan.status, plan.isReached { throw .alreadyAccepted(id, on: status.on) }
    if plan.need == .notNeeded { throw .notNeeded(id) }
    return id
  }

  /// Replays everything with the new events and refuses what would break the facts of later days.
  private func check(_ events: [Event], on day: Day) throws(Refusal) {
    guard let subject = history.first?.subject, !events.isEmpty else { return }
    let before = Set(EnrolmentState.fold(history).contradictions)
    let next = (history.map(\.sequence).max() ?? 0) + 1
    let new = events.enumerated().map { offset, event in
      Fact(
        sequence: next + Int64(offset), batch: next, subject: subject, on: day, at: Instant(milliseconds: .max), by: 0,
        origin: .cli, event: event)
    }
    let broken = EnrolmentState.fold(history + new).contradictions.filter { !before.contains($0) }
    guard !broken.isEmpty else { return }
    let numbers = Set(broken.map(\.fact))
    throw .contradicts(history.filter { numbers.contains($0.sequence) })
  }
}

extension EnrolmentCommand {
  fileprivate var mayFollowTheEnd: Bool {
    switch self {
    case .measure, .give: true
    default: false
    }
  }
}
