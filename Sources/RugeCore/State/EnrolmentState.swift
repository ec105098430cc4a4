/// Where one enrolment stands: what its facts add up to.
///
/// A state is nothing but its facts, folded in the order they happened; it can be thrown away and made again. Sessions,
/// of which there may be very many, are kept as tallies, which a store may also count by itself.
package struct EnrolmentState: Hashable, Sendable {
  /// The enrolment's number.
  package let enrolment: Int64
  package internal(set) var organisation: Int64
  package let programme: ElementID
  /// The version of the definition that the enrolment is pinned to.
  package internal(set) var definition: Int64
  package let enrolledOn: Day

  package internal(set) var cohort: ElementID?
  /// Stages in the order they were entered; empty while waiting for the first.
  package internal(set) var visits: [StageVisit] = []
  package internal(set) var ending: Ending?
  /// The latest decision about the application.
  package internal(set) var intake: IntakeState?
  /// How often it was written down that something was done otherwise than the programme says.
  package internal(set) var deviationCount = 0
  /// In the order they began; at most the last is not over.
  package internal(set) var pauses: [Pause] = []
  /// The people in each role, by number, in the order they were given it.
  package internal(set) var roles: [ElementID: [Int64]] = [:]
  /// The answers on each filled-in form, by field.
  package internal(set) var answers: [AnswerSheet: [ElementID: Known<Answer>]] = [:]
  /// What was settled of targets and milestones.
  package internal(set) var settlements: [AgreedItem: Settlement] = [:]
  /// The day each agreement was signed.
  package internal(set) var signed: [ElementID: Day] = [:]
  package internal(set) var milestones: [ElementID: MilestoneStatus] = [:]
  package internal(set) var sessions: [ElementID: SessionTally] = [:]
  package internal(set) var attendance: [ElementID: AttendanceTally] = [:]
  /// Of the sessions, those that were the same meeting as a session of another enrolment.
  package internal(set) var jointSessions: [ElementID: SessionTally] = [:]
  /// The minutes that sessions took besides themselves.
  package internal(set) var efforts: [MeetingEvent.Effort: Int] = [:]
  /// Sessions that were planned, whatever became of them.
  package internal(set) var plannedSessions: [SessionID: PlannedSession] = [:]
  /// Who said of a session that it was held.
  package internal(set) var confirmations: [SessionID: [SessionConfirmation]] = [:]
  package internal(set) var actions: [ActionID: ActionState] = [:]
  package internal(set) var asks: [AskID: AskState] = [:]
  /// The questions that were answered of sessions of each kind; what was said stays with the sessions.
  package internal(set) var sessionFields: [ElementID: Set<ElementID>] = [:]
  /// The figures of each indicator, and of each of its categories, in the order of their days; of two for one day the
  /// later recorded stands last.
  package internal(set) var figures: [IndicatorReference: [DatedFigure]] = [:]
  package internal(set) var records: [RecordID: RecordState] = [:]
  /// Ids that elements had before the enrolment came to its present version, in the order of the changes.
  private(set) var pastRenamings: [Renaming] = []
  /// Ids that elements got after the day of the state, in the order of the changes: under them stands what was recorded
  /// since then about days before.
  var laterRenamings: [RecordedRenaming] = []
  /// Ids of another version, under which a state of an earlier day was put.
  private(set) var onwardRenamings: [Renaming] = []
  package internal(set) var remindersSent: Set<SentReminder> = []
  /// What is known of the cohort from the other enrolments; `nil` where nobody looked.
  package private(set) var cohortView: CohortView?
  /// What happened around the sessions of each kind day by day; `nil` where nobody looked, since tallies do not say it.
  package internal(set) var sessionDays: [ElementID: [Day: SessionDay]]?
  /// What is taken for granted of secret answers by those who must not tell them; `nil` for everybody else.
  private(set) var assumedSecrets: AssumedSecrets?
}

extension EnrolmentState {
  /// Whether somebody decided that it waits for a place, and it has not begun.
  package var isOnWaitingList: Bool { isActive && visits.isEmpty && intake?.decision == .waitlisted }

  /// The stage the enrolment is in; `nil` while it waits and after it has ended.
  package var stage: StageVisit? { ending == nil ? visits.last : nil }

  /// Whether it still runs.
  package var isActive: Bool { ending == nil }

  /// Since when it rests, if it does.
  package var pause: Pause? { isActive ? pauses.last.flatMap { $0.resumed == nil ? $0 : nil } : nil }

  /// How many sessions were held, of every kind.
  package var sessionCount: Int { sessions.values.reduce(0) { $0 + $1.count } }

  /// The minutes of all sessions.
  package var sessionMinutes: Int { sessions.values.reduce(0) { $0 + $1.minutes } }

  /// The day of the latest session of any kind.
  package var lastSession: Day? { sessions.values.map(\.last).max() }

  /// The day a stage was first entered.
  package func entered(_ stage: ElementID) -> Day? {
    visits.first { $0.stage == stage }?.since
  }

  /// The day a stage was left for the next one, or by the enrolment's end.
  package func left(_ stage: ElementID) -> Day? {
    guard let index = visits.lastIndex(where: { $0.stage == stage }) else { return nil }
    return index + 1 < visits.count ? visits[index + 1].since : ending?.on
  }

  /// The state with tallies that were counted elsewhere, instead of those of its own facts.
  package func withSessions(_ tallies: [ElementID: SessionTally]) -> EnrolmentState {
    var state = self
    state.sessions = [:]
    // Tallies come under the ids that the sessions were recorded with.
    for (kind, tally) in tallies { state.add(tally, of: present(kind)) }
    return state
  }

  /// Where in the journal the ids of kinds of sessions changed after the day of the state; what was recorded between two of these places has
  /// the ids of then.
  package var laterChanges: [Int64] { laterKinds.map(\.sequence) }

  private var laterKinds: [RecordedRenaming] {
    laterRenamings.filter { $0.isReversible && $0.renaming.kind == .session }
  }

  /// The state with tallies that were counted elsewhere, by the place in the journal before which they were recorded.
  ///
  /// - Parameter parts: For each of ``laterChanges``, what was recorded before it and after the one ahead of it, and at
  ///   last what was recorded after them all.
  /// - Returns: The state with those sessions alone.
  package func withSessions(recordedBetweenChanges parts: [[ElementID: SessionTally]]) -> EnrolmentState {
    var state = self
    state.sessions = [:]
    for (number, tallies) in parts.enumerated() {
      let back = laterKinds.prefix(number).reversed().map(\.renaming.reversed)
      for (kind, tally) in tallies {
        state.add(tally, of: (pastRenamings + back + onwardRenamings).presentID(.session, kind))
      }
    }
    return state
  }

  private mutating func add(_ tally: SessionTally, of kind: ElementID) {
    sessions[kind] = sessions[kind].map { $0 + tally } ?? tally
  }

  /// The state with what is known of its cohort, for conditions that ask about the others.
  package func withCohort(_ view: CohortView?) -> EnrolmentState {
    var state = self
    state.cohortView = view
    return state
  }

  /// The state with what happened day by day around its sessions, for tests that look at a stretch of time.
  ///
  /// - Parameter facts: The enrolment's own facts; those that the state does not know yet are to be left out.
  /// - Returns: The same state with those days.
  package func withSessionDays(of facts: [Fact]) -> EnrolmentState {
    var days: [ElementID: [Day: SessionDay]] = [:]
    for fact in facts where fact.ended == nil && fact.subject == .enrolment(enrolment) {
      guard let (kind, day) = SessionDay.part(of: fact.event) else { continue }
      days[present(kind, recordedAs: fact.sequence), default: [:]][fact.on, default: SessionDay()].add(day)
    }
    var state = self
    state.sessionDays = days
    return state
  }

  /// The state for those who must not tell what few have answered in secret.
  func assuming(_ secrets: AssumedSecrets) -> EnrolmentState {
    var state = self
    state.assumedSecrets = secrets
    return state
  }

  /// The roles that a person has.
  package func roles(of person: Int64) -> Set<ElementID> { Set(roles.filter { $0.value.contains(person) }.keys) }

  /// The id that a kind of session goes by in the state.
  package func present(_ kind: ElementID) -> ElementID {
    renamings.presentID(.session, kind)
  }

  private func present(_ kind: ElementID, recordedAs sequence: Int64) -> ElementID {
    let back = laterKinds.filter { sequence > $0.sequence }.reversed().map(\.renaming.reversed)
    return (pastRenamings + back + onwardRenamings).presentID(.session, kind)
  }

  /// What turns the ids with which something was recorded into those of the state, in the order of the changes.
  package var renamings: [Renaming] {
    pastRenamings + laterRenamings.filter(\.isReversible).reversed().map(\.renaming.reversed) + onwardRenamings
  }

  mutating func note(_ renaming: Renaming) {
    if laterRenamings.isEmpty { pastRenamings.append(renaming) } else { onwardRenamings.append(renaming) }
  }
}
