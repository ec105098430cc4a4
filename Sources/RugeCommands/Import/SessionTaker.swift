import RugeCore
import RugeStore

/// Records the sessions of a list.
///
/// Nothing of a row is recorded, or remembered, before all of it has been found good.
final class SessionTaker {
  /// What became of a row.
  enum Outcome {
    /// It went in; whether another session is the same but for its note.
    case added(isAlike: Bool)
    /// It was recorded before.
    case there(RecordedBefore)
  }

  /// What a row says of a session that was recorded before.
  struct RecordedBefore {
    let session: SessionID
    /// Who says now that it was held.
    var confirmers: [Int64] = []
    /// What is recorded otherwise, or not at all, and stays so.
    var differing: [ImportField] = []
  }

  private let desk: ImportDesk
  private let references: SessionReferences
  private var meetings = ListedMeetings()
  private var repeats = RepeatFinder()
  /// The first session of each meeting that is recorded.
  private lazy var recordedMeetings = Result {
    try desk.store.firstOfJointSessions(calledNow: desk.programmes.presentNames())
  }

  private var store: Store { desk.store }
  private var journal: Journal { desk.journal }

  init(_ desk: ImportDesk, _ references: SessionReferences) {
    self.desk = desk
    self.references = references
  }

  /// Records a row.
  ///
  /// - Throws: ``RowRefusal`` where something stands in its way, and what hinders the store.
  func take(_ row: SessionRow) throws -> Outcome {
    let listed = try references.listed(row)
    let host = listed.told.host
    let finding = try repeats.find(row, kind: listed.kind.id, by: host, of: listed.enrolment, store, journal) {
      try compare(listed, with: $0, heldBy: $1).differing.count
    }
    switch finding {
    case .there(let session, let recordedHost):
      let before = try compare(listed, with: session, heldBy: recordedHost)
      try admit(listed, recordedAs: session)
      repeats.keep(finding, row, kind: listed.kind.id, by: host, of: listed.enrolment)
      return .there(try complete(listed, before))
    case .new, .alike:
      repeats.keep(finding, row, kind: listed.kind.id, by: host, of: listed.enrolment)
      try record(listed)
      if case .alike = finding { return .added(isAlike: true) }
      return .added(isAlike: false)
    }
  }

  private func record(_ listed: ListedSession) throws {
    let (row, kind) = (listed.row, listed.kind.id)
    let held = Event.sessionHeld(kind: kind, minutes: row.minutes, host: listed.told.host)
    let session = SessionID(
      try append(held, of: listed.enrolment, on: row.day, texts: [row.readers: row.note ?? ""]).sequence)
    var told = listed.told
    if let meeting = listed.meeting,
      case .same(_, let other) = meetings.take(listed.part(as: session), in: meeting, isRecorded: false)
    {
      told.joint = other
    }
    let confirmed = listed.confirmers.map { MeetingEvent.confirmed(session, by: $0) }
    for event in told.events(of: kind, minutes: row.minutes) + confirmed {
      try append(.meeting(event), of: listed.enrolment, on: row.day)
    }
  }

  /// What a row says of a session that was recorded before, and is not recorded of it.
  private func compare(
    _ listed: ListedSession, with session: SessionID, heldBy host: Int64?
  ) throws -> RecordedBefore {
    var before = RecordedBefore(session: session)
    var recorded = SessionSurroundings(host: host)
    if listed.saysMore, let fact = try store.fact(session.number)?.fact {
      let beside = try store.standingFacts(beside: fact)
      recorded = SessionSurroundings(host: host, fact.surroundings(among: beside.map(\.fact)))
      try references.admit(listed.row, listed.confirmers, besides: recorded.hosts)
      let known = try store.facts(about: session, of: listed.enrolment)
      before.confirmers = listed.confirmers.filter { person in
        !known.contains { $0.event == .meeting(.confirmed(session, by: person)) }
      }
    }
    before.differing = listed.told.parts(unlike: recorded).map(\.field)
    return before
  }

  /// Records what can still be said of a session that was recorded before.
  private func complete(_ listed: ListedSession, _ before: RecordedBefore) throws -> RecordedBefore {
    var before = before
    for person in before.confirmers {
      try append(.meeting(.confirmed(before.session, by: person)), of: listed.enrolment, on: listed.row.day)
    }
    guard let meeting = listed.meeting else { return before }
    switch meetings.take(listed.part(as: before.session), in: meeting, isRecorded: true) {
    case .first: break
    case .same(let first, let session):
      let joint = MeetingEvent.joint(kind: first.kind, minutes: first.minutes, with: session)
      try append(.meeting(joint), of: first.enrolment, on: listed.row.day)
    case .recorded(let one, let other):
      let known = try recordedMeetings.get()
      if known[one.number] == nil || known[one.number] != known[other.number] { before.differing.append(.meeting) }
    }
    return before
  }

  @discardableResult
  private func append(
    _ event: Event, of enrolment: Int64, on day: Day, texts: [TextPurpose: String] = [:]
  ) throws -> Fact {
    try journal.append(Draft(.existing(.enrolment(enrolment)), on: day, event, texts: texts))
  }

  /// Refuses a row of a meeting the first session of which can no longer be said to be the same: what surrounds a
  /// session follows it, and another of that kind and day stands there already.
  ///
  /// - Throws: ``RowRefusal``.
  private func admit(_ listed: ListedSession, recordedAs session: SessionID) throws {
    guard let meeting = listed.meeting,
      case .same(let first, _) = meetings.finding(listed.part(as: session), in: meeting, isRecorded: true),
      try store.hasSession(of: first.enrolment, kind: first.kind, on: listed.row.day, since: first.id.number + 1)
    else { return }
    throw RowRefusal(problem: SessionProblem.listedBelow(session), cell: references.origin(.meeting))
  }
}

extension SessionSurroundings.Part {
  /// What says it in a list.
  fileprivate var field: ImportField {
    switch self {
    case .host: .adviser
    case .cohosts: .cohosts
    case .began: .began
    case .effort(let effort): .effort(effort, nil)
    }
  }
}
