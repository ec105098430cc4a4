import RugeCore
import RugeStore

/// All that a person held, and what of it lies outside the days of their roles.
struct HeldWork {
  /// What was held outside the person's roles, in one enrolment or openly in one programme.
  struct Outside {
    /// The enrolment; `nil` where the meetings were open to people who take part in nothing.
    let enrolment: EnrolmentRow?
    let programme: ElementID
    let tally: SessionTally
  }

  /// Everything together, a meeting with several enrolments once; `nil` where nothing was held.
  let total: SessionTally?
  /// By enrolment in the order of their numbers, open meetings last.
  let outside: [Outside]

  /// - Parameters:
  ///   - person: The person's number.
  ///   - ledger: The roles of that person.
  ///   - day: The last day that counts.
  ///   - store: Where the sessions are.
  /// - Throws: What hinders the store from being read.
  init(of person: Int64, _ ledger: RoleLedger, upTo day: Day, _ store: Store) throws {
    let (enrolments, programmes) = (Enrolments(store), Programmes(store))
    let held = try store.sessionsHeld(by: person, upTo: day)
    let open = try store.events(upTo: day, SessionFilter(host: person))
    let joint = try store.jointSessions(upTo: day, calledNow: programmes.presentNames())
    total = SessionTally(Self.meetings(held, joint) + open.map(\.tally))

    let loose = Dictionary(grouping: held.filter { !ledger.includes($0) }, by: \.enrolment)
    let inEnrolments = try loose.sorted { $0.key < $1.key }.compactMap { number, sessions in
      let row = try enrolments.row(number)
      return SessionTally(sessions.map(\.tally)).map {
        Outside(enrolment: row, programme: row.programme, tally: $0)
      }
    }
    let byProgramme = try Dictionary(grouping: open) { try programmes.version($0.definition).id }
    outside =
      inEnrolments
      + byProgramme.sorted { $0.key < $1.key }.compactMap { programme, meetings in
        SessionTally(meetings.map(\.tally)).map { Outside(enrolment: nil, programme: programme, tally: $0) }
      }
  }

  /// Each meeting once, with the time of whoever stayed longest where several enrolments came.
  private static func meetings(_ held: [HeldSession], _ joint: [JointSession]) -> [SessionTally] {
    var left = Dictionary(held.map { ($0, 1) }, uniquingKeysWith: +)
    var meetings: [SessionTally] = []
    for session in joint {
      let parts = session.parts
        .map { HeldSession(enrolment: $0.key, kind: $0.value.kind, minutes: $0.value.minutes, on: session.on) }
        .filter { left[$0, default: 0] > 0 }
      guard let longest = parts.map(\.minutes).max() else { continue }
      for part in parts { left[part, default: 0] -= 1 }
      meetings.append(SessionTally(count: 1, minutes: longest, last: session.on))
    }
    return meetings + left.flatMap { session, count in Array(repeating: session.tally, count: count) }
  }
}

extension SessionTally {
  /// Several tallies added up; `nil` where there is none.
  fileprivate init?(_ tallies: [SessionTally]) {
    guard let first = tallies.first else { return nil }
    self = tallies.dropFirst().reduce(first, +)
  }
}

extension HeldSession {
  fileprivate var tally: SessionTally { SessionTally(count: 1, minutes: minutes, last: on) }
}

extension RecordedEvent {
  fileprivate var tally: SessionTally { SessionTally(count: 1, minutes: minutes, last: on) }
}
