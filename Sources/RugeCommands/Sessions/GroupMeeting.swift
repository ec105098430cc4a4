import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// A session of many, to which more are added.
struct GroupMeeting {
  let programme: Programme
  /// The kind by every id that it has in a version: those who came may follow different ones.
  private let kinds: Set<ElementID>
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

  /// What is said of a meeting whatever it was.
  struct Said {
    let minutes: Int?
    let host: Int64?
    /// Who says it: what they may not read is not written down anew.
    let author: String

    init(length: String?, by: String?, author: String, _ store: Store) throws {
      minutes = try length.map { try DurationReader().read($0.normalised) }
      host = try by.map { try References(store).holder($0).subject.number }
      self.author = author
    }
  }

  /// The meeting that a session was, or is to be.
  init(_ base: FoundSession, _ said: Said, _ store: Store) throws {
    guard let known = base.meeting else { throw SessionProblem.takenBack(base.id) }
    let programmes = Programmes(store)
    programme = try programmes.version(Enrolments(store).row(base.fact.subject.number).definition)
    kinds = try programmes.ids(ofSession: known.kind, in: programme.id)
    (minutes, host) = (said.minutes ?? known.minutes, said.host ?? known.host)
    plan = try base.plan.map { plan in
      let subject = base.fact.subject
      let name = try store.enrolment(subject.number)?.displayName ?? subject.description
      return (base.id, plan.time, subject, name)
    }
    session = base.held.map { _ in base.id }
    roster = base.held == nil ? nil : try store.roster(of: base.fact, calledNow: programmes.presentNames())
    note = base.held.flatMap { _ in base.note(for: said.author) }
  }

  /// A meeting of which nothing is recorded yet.
  private init(
    _ kind: SessionKind, of programme: Programme, roster: MeetingRoster?, on day: Day, _ said: Said, _ store: Store
  ) throws {
    self.programme = programme
    kinds = try Programmes(store).ids(ofSession: kind.id, in: programme.id)
    guard
      let minutes = try said.minutes ?? kind.length?.minutes ?? Self.plannedMinutes(kinds, on: day, programme, store)
    else { throw UsageProblem.missing(option: "--length", choices: []) }
    (self.minutes, self.roster) = (minutes, roster)
    (host, session, note, plan) = (said.host, nil, nil, nil)
  }

  /// The meeting of a kind on a day: the one that is recorded, or else a new one.
  ///
  /// - Throws: ``SessionProblem/meetingsThatDay(_:)`` where it may be one of several.
  static func held(
    _ event: String?, programme: String?, isAnother: Bool, on day: Day, _ said: Said, _ store: Store
  ) throws -> GroupMeeting {
    let programmes = Programmes(store)
    let programme = try programmes.newest(programme).programme
    let kind = try programmes.sessionKind(in: programme) { try $0.sessionKind(orOnlyOne: event) }
    if isAnother {
      // Nothing is recorded of it, so that nothing is taken back of any other.
      let nobody = MeetingRoster(present: [], absent: [])
      return try GroupMeeting(kind, of: programme, roster: nobody, on: day, said, store)
    }
    let meetings = try store.meetings(of: kind.id, in: programme.id, on: day, calledNow: programmes.presentNames())
    guard let session = try kind.meeting(among: meetings, minutes: said.minutes) else {
      return try GroupMeeting(kind, of: programme, roster: nil, on: day, said, store)
    }
    return try GroupMeeting(FoundSession(session.description, store).underPresentNames(store), said, store)
  }

  /// The kind as the version has it that an enrolment follows.
  private func kind(_ scope: EnrolmentScope) throws -> SessionKind {
    guard let kind = scope.programme.sessions.first(where: { kinds.contains($0.id) }) else {
      let known = scope.programme.sessions.map(\.id.rawValue)
      throw ReferenceProblem.notFound(
        .session, kinds.min()?.rawValue ?? "", suggestion: nil, known: known)
    }
    return kind
  }

  /// How long the sessions of a kind are that are planned for a day; `nil` where none is, or they differ.
  private static func plannedMinutes(
    _ kinds: Set<ElementID>, on day: Day, _ programme: Programme, _ store: Store
  ) throws -> Int? {
    let lengths = try store.enrolments(having: .plannedSession).flatMap { number -> [Int] in
      guard let state = try store.state(of: number), state.programme == programme.id else { return [] }
      return state.sessionsAhead.filter { kinds.contains($0.kind) && $0.time.day == day }.map(\.minutes)
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
    let present = sheet.present.enumerated().map { place, attendee in
      EnrolmentChange.Entry(reference: Subject.enrolment(attendee.enrolment).description) { scope in
        let kind = try kind(scope)
        let correction = PresenceCorrection(kind, at: roster)
        // Whoever is known to have come came once.
        if roster?.present.contains(where: { $0.enrolment == attendee.enrolment }) == true {
          var request = EnrolmentChange.Request(commands: [])
          request.withdrawing = try correction.withdrawn(by: .came, scope)
          return request
        }
        let withdrawn = try correction.withdrawn(by: .came, scope)
        var parts = SessionParts(kind: kind, minutes: minutes)
        if let plan = try planKept(by: attendee.enrolment, scope, calledOffBy: withdrawn) {
          parts.keep(plan.id, plannedFor: plan.time, on: scope.day)
          parts.host = plan.host
        }
        parts.host = try host ?? parts.host ?? SessionParts.usualHost(of: kind, scope)
        parts.guests = attendee.count
        if let note { (parts.note, parts.readers) = note }
        parts.joint = session ?? (place == 0 ? nil : first)
        var request = parts.request
        request.withdrawing = withdrawn
        return request
      }
    }
    return present
      + sheet.missing.map { attendee in
        .init(reference: Subject.enrolment(attendee.enrolment).description) { scope in
          let kind = try kind(scope)
          let correction = PresenceCorrection(kind, at: roster)
          let plan = try planKept(by: attendee.enrolment, scope)?.id
          var request = EnrolmentChange.Request(
            command: .miss(kind: kind.id, excused: attendee.isExcused, plan: plan))
          request.withdrawing = try correction.withdrawn(by: .stayedAway(excused: attendee.isExcused), scope)
          return request
        }
      }
  }

  /// What somebody had planned for this meeting; `nil` where it is nothing, or not plain what.
  private func planKept(
    by enrolment: Int64, _ scope: EnrolmentScope, calledOffBy absence: [Fact] = []
  ) throws -> PlannedSession? {
    let state = try scope.store.state(of: enrolment)
    // What is taken back of their having stayed away had called off their plan.
    for fact in absence {
      if case .meeting(.cancelled(let id)) = fact.event { return state?.plannedSessions[id] }
    }
    // Of the plan that was named, the rules say whether it may still be held.
    if let plan, plan.enrolment.number == enrolment { return state?.plannedSessions[plan.id] }
    return try state?.planKept(by: kind(scope).id, on: scope.day, at: plan?.time)
  }
}
