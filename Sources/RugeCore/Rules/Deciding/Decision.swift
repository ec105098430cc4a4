/// Decides whether something may be recorded about an enrolment, and which events record it.
///
/// A command is judged by the state of its day. What was recorded for later days is then replayed on top: only a broken
/// structure is refused, and a gate that somebody has passed is never judged again.
package struct Decision: Sendable {
  package let programme: Programme
  /// Every fact of the enrolment, under the ids of today: a day before a change of the definition is judged by today's
  /// programme, too.
  package let history: [Fact]
  package let today: Day
  /// What is known of the cohort on the day of the command; `nil` where nobody looked.
  package let cohort: CohortView?
  /// The stages that the version followed on the day of the command has, by their ids in the programme; `nil` where that
  /// is the programme, or where nobody looked.
  package let stagesThen: Set<ElementID>?

  package init(
    programme: Programme, history: [Fact], today: Day, cohort: CohortView? = nil, stagesThen: Set<ElementID>? = nil
  ) {
    self.programme = programme
    self.history = history.underPresentNames()
    self.today = today
    self.cohort = cohort
    self.stagesThen = stagesThen
  }

  /// The events that a command gives on a day; none where it would change nothing.
  package func decide(_ command: EnrolmentCommand, on day: Day) throws(Refusal) -> [Event] {
    guard let present = EnrolmentState.fold(history).state else {
      throw .beforeEnrolment(day, enrolledOn: today)
    }
    if command.endsIt, let ending = present.ending { throw .alreadyEnded(ending) }
    try Lifetime(enrolledOn: present.enrolledOn, ending: present.ending)
      .admit(day, today: today, afterTheEnd: command.mayFollowTheEnd)
    let state = (EnrolmentState.fold(history, upTo: day).state ?? present)
      .withCohort(cohort).withSessionDays(of: history.filter { $0.on <= day })
    let events = try events(for: command, on: day, state)
    try admitStages(of: events, on: day)
    try check(events, on: day)
    return events
  }

  /// Refuses a stage on a day before the version that has it was followed: no view of that day would know it.
  private func admitStages(of events: [Event], on day: Day) throws(Refusal) {
    guard let stagesThen, let since = history.dayOfMigration(after: day) else { return }
    for case .stageEntered(let stage, _) in events where !stagesThen.contains(stage) {
      throw .stageNotThen(stage, since: since)
    }
  }

  private func events(
    for command: EnrolmentCommand, on day: Day, _ state: EnrolmentState
  ) throws(Refusal) -> [Event] {
    switch command {
    case .advance(let target, let overriding):
      return try advance(to: target, overriding, state, on: day)
    case .carryOver(let target):
      guard state.stage?.stage != target || programme.stage(target)?.isRepeatable == true else {
        throw .notRepeatable(target)
      }
      return [.stageEntered(target, overridden: false)]
    case .goBack(let target):
      return try goBack(to: target, state)
    case .complete(let exit, let overriding):
      return try complete(exit, overriding, state, on: day)
    case .withdraw(let exit, let overriding):
      if !overriding { try admit(exit, completing: false) }
      return [.withdrawn(exit: exit)] + cancellations(after: day)
    case .give(let role, let person):
      return state.roles[role]?.contains(person) == true ? [] : [.roleGiven(role, person: person)]
    case .join(let id):
      return state.cohort == id ? [] : [.cohortJoined(id)]
    case .answer(let form, let round, let respondent, let answers):
      guard let form = programme.form(form) else { return [] }
      return try Answering(form, round: round, by: respondent, state, in: programme, on: day).events(answers)
    case .measure(let reference, let figure):
      guard let indicator = programme.indicator(reference.indicator) else { return [] }
      return try Measuring(indicator, state, on: day).events(reference.category, figure)
    case .holdSession, .attend, .miss:
      return try sessionEvents(for: command, state, on: day)
    case .agree, .extend, .sign, .submit, .accept, .reject, .waive:
      return try planEvents(for: command, state, on: day)
    case .addRecord, .setRecord:
      return try recordEvents(for: command, state, on: day)
    case .decide, .live, .meet, .act, .ask:
      return try everydayEvents(for: command, state, on: day)
    }
  }

  /// What calls off the sessions that an end leaves no room for.
  ///
  /// Those that were planned since are among them, where an end is recorded late; what has been called off is not.
  func cancellations(after day: Day) -> [Event] {
    EnrolmentState.fold(history).state?.cancellations(after: day) ?? []
  }

  private func recordEvents(
    for command: EnrolmentCommand, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    switch command {
    case .addRecord(let id, let content):
      guard let kind = programme.recordKind(id) else { return [] }
      return try RecordRules(kind).add(content)
    case .setRecord(let id, let answers, let target):
      guard let record = state.records[id] else { throw .noRecord(id) }
      guard let kind = programme.recordKind(record.kind) else { throw .kindDropped(id, record.kind) }
      let later = history.filter { $0.ended == nil && $0.on > day && $0.event.moves(id) }
      return try RecordRules(kind).change(record, answers, to: target, before: later)
    default: return []
    }
  }

  /// Replays everything with the new events and refuses what would break the facts of later days.
  package func check(_ events: [Event], on day: Day) throws(Refusal) {
    guard let subject = history.first?.subject, !events.isEmpty else { return }
    let before = EnrolmentState.fold(history)
    let next = (history.map(\.sequence).max() ?? 0) + 1
    let new = events.enumerated().map { offset, event in
      Fact(
        sequence: next + Int64(offset), batch: next, subject: subject, on: day, at: Instant(milliseconds: .max), by: 0,
        origin: .cli, event: event)
    }
    let after = EnrolmentState.fold(history + new)
    let known = Set(before.contradictions)
    let broken = after.contradictions.filter { !known.contains($0) }
    let numbers = Set(broken.map(\.fact)).union(repetitions(in: after).subtracting(repetitions(in: before)))
    guard !numbers.isEmpty else { return }
    for contradiction in broken where contradiction.fact >= next {
      if case .sameStage(let stage) = contradiction.kind { throw .enteredThatDay(stage, on: day) }
    }
    throw .contradicts(history.filter { numbers.contains($0.sequence) })
  }

  /// The entries of stages that were the present one already and cannot be entered again.
  ///
  /// A fold knows no programme, so that it takes a second entry on another day for a repeated stage.
  private func repetitions(in folded: EnrolmentState.Folded) -> Set<Int64> {
    let visits = folded.state?.visits ?? []
    let days = zip(visits, visits.dropFirst()).filter { previous, visit in
      previous.stage == visit.stage && programme.stage(visit.stage)?.isRepeatable != true
    }.map(\.1)
    return Set(
      history.filter { fact in
        guard case .stageEntered(let stage, _) = fact.event, fact.ended == nil else { return false }
        return days.contains { $0.stage == stage && $0.since == fact.on }
      }.map(\.sequence))
  }
}

extension Event {
  fileprivate func moves(_ record: RecordID) -> Bool {
    if case .recordMoved(record, _) = self { true } else { false }
  }
}

extension EnrolmentCommand {
  fileprivate var endsIt: Bool {
    switch self {
    case .complete, .withdraw: true
    default: false
    }
  }

  /// Figures, and the rounds of a form, come in after an enrolment has ended; a referral may be answered then.
  fileprivate var mayFollowTheEnd: Bool {
    switch self {
    case .measure, .give, .setRecord, .ask, .live(.roleEnded), .live(.organisationChanged), .live(.deviated),
      .meet(.confirmed), .meet(.cancelled), .act(.done), .act(.dropped), .act(.moved):
      true
    case .answer(_, let round, _, _): round != nil
    default: false
    }
  }
}
