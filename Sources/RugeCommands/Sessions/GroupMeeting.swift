import RugeCore
import RugeImport
import RugeStore
import RugeWords

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
  /// What the meeting was about: it is the same for all who came.
  private let note: (text: String, readers: NoteReaders)?
  /// The plan that was named, and with whom it was made.
  private let plan: (id: SessionID, time: PlannedTime, enrolment: Subject, name: String)?

  init(
    _ base: FoundSession?, of event: String?, programme: String?, length: String?, by: String?, on day: Day,
    for reader: String, _ store: Store
  ) throws {
    let length = try length.map { try DurationReader().read($0.normalised) }
    let named = try by.map { try References(store).holder($0).subject.number }
    if let base, let known = base.meeting {
      guard let programme = try Enrolments(store).programme(of: base.fact),
        let kind = programme.sessionKind(known.kind)
      else { throw ReferenceProblem.notFound(.session, known.kind.rawValue, suggestion: nil, known: []) }
      (self.programme, self.kind) = (programme, kind)
      (minutes, host) = (length ?? known.minutes, named ?? known.host)
      plan = try base.plan.map { plan in
        let subject = base.fact.subject
        let name = try store.enrolment(subject.number)?.displayName ?? subject.description
        return (base.id, plan.time, subject, name)
      }
      session = base.held.map { _ in base.id }
      roster = base.held == nil ? nil : try store.roster(of: base.recorded.fact)
      note = base.held.flatMap { _ in base.note(for: reader) }
      return
    }
    self.programme = try Programmes(store).newest(programme).programme
    kind = try self.programme.sessionKind(orOnlyOne: event)
    guard let minutes = try length ?? kind.length?.minutes ?? Self.plannedMinutes(kind, on: day, self.programme, store)
    else {
      throw UsageProblem.missing(option: "--length", choices: [])
    }
    self.minutes = minutes
    (host, session, roster, note, plan) = (named, nil, nil, nil, nil)
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
  ///
  /// - Throws: ``SessionProblem/planUnlisted(_:name:)`` where nothing is said of the one with whom it was planned.
  func entries(_ sheet: AttendanceSheet, first: SessionID) throws -> [EnrolmentChange.Entry] {
    if let plan, !sheet.names(plan.enrolment.number) {
      throw SessionProblem.planUnlisted(plan.id, name: plan.name)
    }
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
        if let plan = try planKept(by: attendee.enrolment, scope) {
          parts.keep(plan.id, plannedFor: plan.time, on: scope.day)
          parts.host = plan.host
        }
        parts.host = try host ?? parts.host ?? SessionParts.usualHost(of: kind, scope)
        parts.guests = attendee.count
        if let note { (parts.note, parts.readers) = note }
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
          if let plan = try planKept(by: attendee.enrolment, scope), plan.step == .ahead {
            request.remarks = { [$0.names.words.planStays(plan.id)] }
          }
          request.withdrawing = try correction.withdrawn(by: .stayedAway(excused: attendee.isExcused), scope)
          return request
        }
      }
  }

  /// What somebody had planned for this meeting; `nil` where it is nothing, or not plain what.
  private func planKept(by enrolment: Int64, _ scope: EnrolmentScope) throws -> PlannedSession? {
    let state = try scope.store.state(of: enrolment)
    // Of the plan that was named, the rules say whether it may still be held.
    if let plan, plan.enrolment.number == enrolment { return state?.plannedSessions[plan.id] }
    return state?.planKept(by: kind.id, on: scope.day, at: plan?.time)
  }
}
