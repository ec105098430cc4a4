import RugeCore
import RugeImport
import RugeStore

/// A session of many, to which more are added.
struct GroupMeeting {
  let programme: Programme
  private let kind: SessionKind
  private let minutes: Int
  private let host: Int64?
  /// The session that was logged already, of whomever.
  private let session: SessionID?
  /// Who is known to have come to it, or not to have come.
  private let roster: MeetingRoster?

  init(
    _ base: FoundSession?, of event: String?, programme: String?, length: String?, by: String?, on day: Day,
    _ store: Store
  ) throws {
    let length = try length.map { try DurationReader().read($0.normalised) }
    let named = try by.map { try References(store).person($0).subject.number }
    if let base, let held = base.held {
      guard let programme = try Enrolments(store).programme(of: base.fact), let kind = programme.sessionKind(held.kind)
      else { throw ReferenceProblem.notFound(.session, held.kind.rawValue, suggestion: nil, known: []) }
      (self.programme, self.kind) = (programme, kind)
      (minutes, host) = (length ?? held.minutes, named ?? held.host)
      session = base.id
      roster = try store.roster(of: base.recorded.fact)
      return
    }
    self.programme = try Programmes(store).newest(programme).programme
    kind = try self.programme.sessionKind(orOnlyOne: event)
    guard let minutes = try length ?? kind.length?.minutes ?? Self.plannedMinutes(kind, on: day, self.programme, store)
    else {
      throw UsageProblem.missing(option: "--length", choices: [])
    }
    self.minutes = minutes
    (host, session, roster) = (named, nil, nil)
  }

  /// How long the sessions of a kind are that are planned for a day; `nil` where none is, or they differ.
  private static func plannedMinutes(
    _ kind: SessionKind, on day: Day, _ programme: Programme, _ store: Store
  ) throws -> Int? {
    let lengths = try store.enrolments(having: .plannedSession).flatMap { number -> [Int] in
      guard let state = try store.state(of: number), state.programme == programme.id else { return [] }
      return state.sessionsAhead.filter { $0.kind == kind.id && $0.time.day == day }.map(\.minutes)
    }
    return Set(lengths).count == 1 ? lengths[0] : nil
  }

  /// What is recorded about each who came, and about each who did not.
  func entries(_ sheet: AttendanceSheet, first: SessionID) -> [EnrolmentChange.Entry] {
    let correction = PresenceCorrection(kind, at: roster)
    let present = sheet.present.enumerated().map { place, attendee in
      EnrolmentChange.Entry(reference: Subject.enrolment(attendee.enrolment).description) { scope in
        // Whoever is known to have come came once.
        if roster?.present.contains(where: { $0.enrolment == attendee.enrolment }) == true {
          var request = EnrolmentChange.Request(commands: [])
          request.withdrawing = try correction.withdrawn(by: .came, scope)
          return request
        }
        var parts = SessionParts(kind: kind, minutes: minutes)
        parts.host = try host ?? SessionParts.usualHost(of: kind, scope)
        parts.guests = attendee.count
        parts.joint = session ?? (place == 0 ? nil : first)
        var request = parts.request
        request.withdrawing = try correction.withdrawn(by: .came, scope)
        return request
      }
    }
    return present
      + sheet.missing.map { attendee in
        .init(reference: Subject.enrolment(attendee.enrolment).description) { scope in
          var request = EnrolmentChange.Request(command: .miss(kind: kind.id, excused: attendee.isExcused))
          request.withdrawing = try correction.withdrawn(by: .stayedAway(excused: attendee.isExcused), scope)
          return request
        }
      }
  }
}
