extension EnrolmentState {
  /// Takes in what happened to the enrolment as a whole.
  ///
  /// - Returns: What it contradicts, if it cannot be true beside the rest.
  mutating func apply(_ event: LifeEvent, on day: Day) -> Contradiction.Kind? {
    switch event {
    case .decided(let decision): intake = IntakeState(decision, on: day)
    case .paused(let until):
      guard pause == nil else { return .pausedAlready }
      pauses.append(Pause(from: day, expected: until))
    case .resumed:
      guard pause != nil else { return .notPaused }
      pauses[pauses.count - 1].resumed = day
    case .roleEnded(let role, let person): roles[role]?.removeAll { $0 == person }
    case .organisationChanged(let number): organisation = number
    case .deviated: deviationCount += 1
    }
    return nil
  }

  /// Takes in what surrounds a session.
  ///
  /// - Returns: What it contradicts, if it cannot be true beside the rest.
  mutating func apply(_ event: MeetingEvent, of fact: Fact) -> Contradiction.Kind? {
    switch event {
    case .planned(let kind, let minutes, let host, let time):
      let id = SessionID(fact.sequence)
      plannedSessions[id] = PlannedSession(id: id, kind: kind, minutes: minutes, host: host, time: time)
    case .kept(let id): return settle(id, .held)
    case .cancelled(let id): return settle(id, .cancelled)
    case .effort(_, let effort, let minutes): efforts[effort, default: 0] += minutes
    case .joint(let kind, let minutes, _):
      let tally = SessionTally(count: 1, minutes: minutes, last: fact.on)
      jointSessions[kind] = jointSessions[kind].map { $0 + tally } ?? tally
    case .confirmed(let id, let person):
      confirmations[id, default: []].append(SessionConfirmation(by: person, roles: roles(of: person)))
    case .began, .cohosted: break
    }
    return nil
  }

  private mutating func settle(_ id: SessionID, _ step: PlannedSession.Step) -> Contradiction.Kind? {
    guard plannedSessions[id]?.step == .ahead else { return .noSession(id) }
    plannedSessions[id]?.step = step
    return nil
  }

  /// Takes in what happened to an action point.
  ///
  /// - Returns: What it contradicts, if it cannot be true beside the rest.
  mutating func apply(_ event: ActionEvent, of fact: Fact) -> Contradiction.Kind? {
    if let id = event.action, actions[id]?.isOpen != true { return .noAction(id) }
    switch event {
    case .added(let owner, let due):
      let id = ActionID(fact.sequence)
      actions[id] = ActionState(id: id, owner: owner, addedOn: fact.on, due: due)
    case .done(let id): close(id, .done, on: fact.on)
    case .dropped(let id): close(id, .dropped, on: fact.on)
    case .moved(let id, let due): actions[id]?.due = due
    }
    return nil
  }

  private mutating func close(_ id: ActionID, _ step: ActionState.Step, on day: Day) {
    actions[id]?.step = step
    actions[id]?.closedOn = day
  }

  /// Takes in what was put to somebody outside, or came back.
  ///
  /// - Returns: What it contradicts, if it cannot be true beside the rest.
  mutating func apply(_ event: AskEvent, of fact: Fact) -> Contradiction.Kind? {
    if let id = event.ask, asks[id]?.step != .open { return .noAsk(id) }
    switch event {
    case .asked(let matter, let respondent, let until):
      let id = AskID(fact.sequence)
      asks[id] = AskState(id: id, matter: matter, respondent: respondent, askedOn: fact.on, until: until)
    case .received(let id): asks[id]?.step = .answered
    case .closed(let id): asks[id]?.step = .closed
    }
    return nil
  }
}
