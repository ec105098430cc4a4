extension Decision {
  /// What happens to the enrolment as a whole, around its sessions, to its action points, and to what others are asked.
  func everydayEvents(
    for command: EnrolmentCommand, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    switch command {
    case .decide(let decision, let overriding): try intakeEvents(decision, overriding, state, on: day)
    case .live(let event): try lifeEvents(event, state, on: day)
    case .meet(let event): try meetingEvents(event, state, on: day)
    case .act(let event): try actionEvents(event, state)
    case .ask(let event): try askEvents(event, state)
    default: []
    }
  }

  private func lifeEvents(_ event: LifeEvent, _ state: EnrolmentState, on day: Day) throws(Refusal) -> [Event] {
    switch event {
    case .decided(let decision): return try intakeEvents(decision, false, state, on: day)
    case .paused(let until):
      if let pause = state.pause { throw .restsAlready(since: pause.from) }
      if let until, until <= day { throw .endsBeforeItBegins(until, from: day) }
    case .resumed:
      guard state.pause != nil else {
        if let later = EnrolmentState.fold(history).state?.pause, later.from > day {
          throw .endsBeforeItBegins(day, from: later.from)
        }
        throw .doesNotRest
      }
    case .roleEnded(let role, let person):
      guard state.roles[role]?.contains(person) == true else { throw .notInRole(role, person: person) }
    case .organisationChanged(let organisation):
      if state.organisation == organisation { return [] }
    case .deviated: break
    }
    return [.life(event)]
  }

  private func intakeEvents(
    _ decision: LifeEvent.Intake, _ overriding: Bool, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    if let visit = state.visits.first { throw .begunAlready(visit.stage, since: visit.since) }
    guard state.intake?.decision != decision else { return [] }
    switch decision {
    case .waitlisted: return [.life(.decided(decision))]
    case .accepted:
      if !overriding { try checkIntake(state) }
      return [.life(.decided(decision))]
    case .declined:
      // Whoever is declined does not wait any longer.
      let exit = programme.exits.first { $0.meaning == .declined }?.id
      return [.life(.decided(decision)), .withdrawn(exit: exit)] + cancellations(after: day)
    }
  }

  /// Refuses one more where the first stage holds, with those who are accepted for it, as many as it has room for.
  private func checkIntake(_ state: EnrolmentState) throws(Refusal) {
    guard let first = programme.stages.first else { return }
    switch StageRoom(in: first, for: state, of: programme) {
    case .free: return
    case .full(let most), .held(let most): throw .intakeFull(first.id, most: most)
    }
  }

  private func meetingEvents(_ event: MeetingEvent, _ state: EnrolmentState, on day: Day) throws(Refusal) -> [Event] {
    switch event {
    case .kept(let id), .cancelled(let id):
      // A session may have been held on a day before the one on which somebody wrote down the plan.
      let later = event.isKeeping ? EnrolmentState.fold(history).state?.plannedSessions[id] : nil
      guard let planned = state.plannedSessions[id] ?? later else { throw .noSession(id) }
      guard planned.step == .ahead else { throw .sessionSettled(id, planned.step) }
    case .confirmed(let id, let person):
      guard let kind = heldKind(of: id, upTo: day) else { throw .noSession(id) }
      guard !hosts(of: id).contains(person) else { throw .confirmedByHost(id, person) }
      let isKnown = state.confirmations[id]?.contains { $0.person == person } ?? false
      if isKnown { throw .confirmedAlready(id, by: person) }
      guard Confirming(kind, in: programme).admits(state.roles(of: person)) else {
        throw .notConfirmer(id, kind, person: person)
      }
    case .planned, .began, .effort, .cohosted, .joint: break
    }
    return [.meeting(event)]
  }

  /// The kind of a session that was held by a day; `nil` where there is none.
  ///
  /// Such sessions are tallied in the state; each stands in the history alone.
  private func heldKind(of id: SessionID, upTo day: Day) -> ElementID? {
    guard let fact = history.first(where: { $0.sequence == id.number && $0.ended == nil && $0.on <= day }),
      case .sessionHeld(let kind, _, _) = fact.event
    else { return nil }
    return kind
  }

  /// Those who held a session: of two who say that it took place, one must be somebody else.
  private func hosts(of id: SessionID) -> [Int64] {
    guard let held = history.first(where: { $0.sequence == id.number }),
      case .sessionHeld(_, _, let host) = held.event
    else { return [] }
    return SessionSurroundings(host: host, held.surroundings(among: history)).hosts
  }

  private func actionEvents(_ event: ActionEvent, _ state: EnrolmentState) throws(Refusal) -> [Event] {
    if let id = event.action {
      guard let action = state.actions[id] else { throw .noAction(id) }
      if !action.isOpen { throw .actionClosed(id, action.step, on: action.closedOn ?? action.addedOn) }
      if case .moved(_, let due) = event, due == action.due { return [] }
    }
    return [.action(event)]
  }

  private func askEvents(_ event: AskEvent, _ state: EnrolmentState) throws(Refusal) -> [Event] {
    if let id = event.ask {
      guard let ask = state.asks[id] else { throw .noAsk(id) }
      guard ask.step == .open else { throw .askSettled(id, ask.step) }
    }
    return [.ask(event)]
  }
}

extension MeetingEvent {
  fileprivate var isKeeping: Bool {
    if case .kept = self { true } else { false }
  }
}
