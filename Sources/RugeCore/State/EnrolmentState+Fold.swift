extension EnrolmentState {
  /// What facts add up to, and those among them that contradict the rest.
  package struct Folded: Hashable, Sendable {
    /// `nil` where no fact enrols anybody on or before the last day asked for.
    package let state: EnrolmentState?
    package let contradictions: [Contradiction]
    /// Acceptances that were taken back after a stage had been entered in reliance on them.
    package let lostAcceptances: [LostAcceptance]
  }

  /// Folds an enrolment's facts in the order they happened (day, then sequence).
  ///
  /// - Parameters:
  ///   - facts: In any order; facts about anything but the first enrolment among them are passed over.
  ///   - day: Facts of later days do not count; `nil` counts all.
  ///   - instant: Only what was recorded by then counts, withdrawals included; `nil` counts all.
  /// - Returns: The state on that day, and what cannot be true beside the rest.
  package static func fold(_ facts: [Fact], upTo day: Day? = nil, knownAt instant: Instant? = nil) -> Folded {
    let known = instant.map { instant in facts.filter { $0.at <= instant } } ?? facts
    let withdrawn = Set(
      known.compactMap { fact -> Int64? in
        if case .factWithdrawn(let sequence) = fact.event { sequence } else { nil }
      })
    let standing =
      known
      .filter { fact in
        (day.map { fact.on <= $0 } ?? true) && !withdrawn.contains(fact.sequence)
          && (instant != nil || fact.ended == nil)
      }
      .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
    // Facts of the day that were recorded after a later change of ids have the new ones.
    let changes = known.filter { fact in
      guard case .renamed = fact.event else { return false }
      return !withdrawn.contains(fact.sequence) && (instant != nil || fact.ended == nil)
        && day.map { fact.on > $0 } == true
    }
    var folding = Folding(standing, later: changes)
    for fact in standing { folding.take(fact) }
    return Folded(
      state: folding.finished, contradictions: folding.contradictions, lostAcceptances: LostAcceptance.among(known))
  }
}

/// A fold in progress.
private struct Folding {
  var state: EnrolmentState?
  var contradictions: [Contradiction] = []
  private var names = NameHistory()
  private let facts: [Fact]
  /// Changes of ids after the last day.
  private let changes: [Fact]
  /// What became of sessions on a day before the one on which somebody wrote down the plan: they were held, or an end
  /// that was recorded late has called them off.
  private var settledEarly: [SessionID: PlannedSession.Step] = [:]
  /// How often something was settled so far.
  private var settledCount = 0
  /// What was left out last, and the fact that says so.
  private var leftOut: (item: AgreedItem, fact: Fact)?

  init(_ facts: [Fact], later changes: [Fact]) {
    self.facts = facts
    self.changes = changes
  }

  /// The state, which knows of the changes of ids that came later.
  var finished: EnrolmentState? {
    var state = state
    state?.laterRenamings = names.later
    return state
  }

  mutating func take(_ fact: Fact) {
    guard fact.subject.kind == .enrolment else { return }
    if case .factWithdrawn = fact.event { return }
    if case .enrolled(let organisation, let programme, let definition) = fact.event {
      if let state { return state.enrolment == fact.subject.number ? contradict(fact, .repeated) : () }
      state = EnrolmentState(
        enrolment: fact.subject.number, organisation: organisation, programme: programme, definition: definition,
        enrolledOn: fact.on)
      names = NameHistory(
        unfolding: facts.filter { $0.subject == fact.subject }, later: changes.filter { $0.subject == fact.subject })
      return
    }
    guard let enrolment = state?.enrolment else { return contradict(fact, .beforeEnrolment) }
    guard fact.subject.number == enrolment else { return }
    if state?.ending != nil, !fact.event.mayFollowTheEnd {
      return contradict(fact, fact.event.isEnding ? .repeated : .afterEnd)
    }
    apply(fact)
  }

  /// Takes in what surrounds a session, whether its plan is from an earlier day or a later one.
  private mutating func meet(_ event: MeetingEvent, _ fact: Fact) {
    if let (id, step) = event.settled, settledEarly[id] == nil, state?.plannedSessions[id] == nil,
      isPlanned(id, after: fact.on)
    {
      settledEarly[id] = step
      return
    }
    note(state?.apply(event, of: fact), fact)
    if case .planned = event, let step = settledEarly.removeValue(forKey: SessionID(fact.sequence)) {
      state?.plannedSessions[SessionID(fact.sequence)]?.step = step
    }
  }

  private func isPlanned(_ id: SessionID, after day: Day) -> Bool {
    facts.contains { fact in
      guard fact.sequence == id.number, fact.on > day, case .meeting(.planned) = fact.event else { return false }
      return true
    }
  }

  private mutating func apply(_ fact: Fact) {
    let event = names.present(fact.event, recordedAs: fact.sequence)
    switch event {
    case .reminderSent, .reminderCovered: remind(fact)
    case .roleGiven(let role, let person):
      state?.roles[role, default: []].removeAll { $0 == person }
      state?.roles[role, default: []].append(person)
    case .answered(let key, let answer):
      state?.answers[key.sheet, default: [:]][key.field] = answer
    case .agreed(let item, let value):
      settle(item, value, fact)
    case .cohortJoined(let cohort):
      state?.cohort = cohort
    case .signed(let agreement):
      state?.signed[agreement] = fact.on
    case .attended(let kind, let count):
      state?.attendance[kind, default: AttendanceTally()].heads += count
      state?.attendance[kind, default: AttendanceTally()].counts += 1
    case .missed(let kind, true):
      state?.attendance[kind, default: AttendanceTally()].excused += 1
    case .missed(let kind, false):
      state?.attendance[kind, default: AttendanceTally()].unexcused += 1
    case .migrated(let definition):
      state?.definition = definition
    case .renamed(let renaming):
      state?.rename(renaming)
      names.pass(RecordedRenaming(fact.sequence, renaming))
    case .recordAdded(let kind):
      let id = RecordID(fact.sequence)
      state?.records[id] = RecordState(id: id, kind: kind, addedOn: fact.on)
    case .recordParty(let id, let subject, let part):
      changeRecord(id, fact) { $0.parties.append(.init(subject, part: part)) }
    case .recordAnswered(let id, _, _), .recordMoved(let id, _):
      changeRecord(id, fact) { [names] record in
        record.apply(names.present(event, ofRecord: record.kind, recordedAs: fact.sequence), on: fact.on)
      }
    case .stageEntered(let stage, let overridden):
      // A stage may repeat, but not on one day; whether this one may, its programme says.
      if let last = state?.visits.last, last.stage == stage, last.since == fact.on {
        // Two stages that became one are one visit.
        guard event == fact.event else { return }
        return contradict(fact, .sameStage(stage))
      }
      state?.visits.append(StageVisit(stage: stage, since: fact.on, overridden: overridden))
    case .sessionHeld(let kind, let minutes, _):
      var tally = state?.sessions[kind] ?? SessionTally(count: 0, minutes: 0, last: fact.on)
      tally.count += 1
      tally.minutes += minutes
      tally.first = min(tally.first, fact.on)
      tally.last = max(tally.last, fact.on)
      state?.sessions[kind] = tally
    case .sessionAnswered(let kind, let field, _):
      state?.sessionFields[kind, default: []].insert(field)
    case .milestoneSubmitted(let id): review(id, .submitted, fact)
    case .milestoneAccepted(let id, _): review(id, .accepted, fact)
    case .milestoneRejected(let id): review(id, .rejected, fact)
    case .figureRecorded(let reference, let value):
      state?.figures[reference, default: []].append(DatedFigure(on: fact.on, value: value))
    case .completed(let exit, _):
      state?.ending = Ending(.completed, exit: exit, on: fact.on)
    case .withdrawn(let exit):
      state?.ending = Ending(.withdrawn, exit: exit, on: fact.on)
    case .life(let event):
      if event == .deviated { deviate(fact) }
      note(state?.apply(event, on: fact.on), fact)
    case .meeting(let event): meet(event, fact)
    case .action(let event): note(state?.apply(event, of: fact), fact)
    case .ask(let event): note(state?.apply(event, of: fact), fact)
    case .organisationAdded, .organisationAnswered, .figureKept, .personAdded, .body, .definitionApplied, .eventHeld,
      .enrolled, .factWithdrawn:
      break
    }
  }

  private mutating func remind(_ fact: Fact) {
    switch fact.event {
    case .reminderSent(let rule, let about, let occurrence), .reminderCovered(let rule, let about, let occurrence):
      let sent = SentReminder(rule: rule, about: about, occurrence: occurrence)
      let back = names.later.reversed().filter { $0.isReversible && fact.sequence > $0.sequence }
        .map(\.renaming.reversed)
      let on = names.past.filter { fact.sequence < $0.sequence }.map(\.renaming)
      state?.remindersSent.insert((back + on).reduce(sent) { $0.renamed($1) })
    default: break
    }
  }

  private mutating func settle(_ item: AgreedItem, _ value: AgreedValue, _ fact: Fact) {
    settledCount += 1
    let before = state?.settlements[item]
    state?.settlements[item] =
      before?.followed(by: value, turn: settledCount) ?? Settlement(value, turn: settledCount)
    leftOut = value == AgreedValue.none ? (item: item, fact: fact) : nil
  }

  /// Whoever sets a milestone aside that everybody needs records that and the deviation at once, one after the other.
  private mutating func deviate(_ fact: Fact) {
    guard let (item, before) = leftOut, before.batch == fact.batch, before.sequence == fact.sequence - 1 else {
      return
    }
    state?.settlements[item]?.deviate()
  }

  private mutating func review(_ id: ElementID, _ step: MilestoneStatus.Step, _ fact: Fact) {
    if state?.milestones[id]?.step == .accepted { return contradict(fact, .alreadyAccepted(id)) }
    state?.milestones[id] = MilestoneStatus(step, on: fact.on)
  }

  /// Without an id it is the record that the same batch added: its first fact.
  private mutating func changeRecord(_ id: RecordID?, _ fact: Fact, _ change: (inout RecordState) -> Void) {
    let id = id ?? RecordID(fact.batch)
    guard state?.records[id]?.change(change) != nil else { return contradict(fact, .noRecord(id)) }
  }

  private mutating func note(_ contradiction: Contradiction.Kind??, _ fact: Fact) {
    if let kind = contradiction ?? nil { contradict(fact, kind) }
  }

  private mutating func contradict(_ fact: Fact, _ kind: Contradiction.Kind) {
    contradictions.append(Contradiction(fact: fact.sequence, kind: kind))
  }
}

extension MeetingEvent {
  /// The planned session that comes to its end by it, and how.
  fileprivate var settled: (SessionID, PlannedSession.Step)? {
    switch self {
    case .kept(let id): (id, .held)
    case .cancelled(let id): (id, .cancelled)
    case .planned, .began, .effort, .cohosted, .joint, .confirmed: nil
    }
  }
}

extension Event {
  /// Figures are still collected after an enrolment has ended, by people who may be new to it; a referral is answered,
  /// what was promised is done, and a session is confirmed.
  ///
  /// A plan was made while nobody knew of the end: it is called off with it.
  fileprivate var mayFollowTheEnd: Bool {
    switch self {
    case .figureRecorded, .answered, .reminderSent, .reminderCovered, .roleGiven, .migrated, .renamed, .recordAnswered,
      .recordMoved, .ask, .meeting(.confirmed), .meeting(.planned), .meeting(.cancelled), .action(.done),
      .action(.dropped), .action(.moved), .life(.roleEnded), .life(.organisationChanged), .life(.deviated):
      true
    default: false
    }
  }

  /// Whether an enrolment ends with it.
  package var isEnding: Bool {
    switch self {
    case .completed, .withdrawn: true
    default: false
    }
  }
}
