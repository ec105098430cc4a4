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
    func meant(in programme: Programme) throws -> SessionKind {
      try programmes.sessionKind(in: programme) { try $0.sessionKind(orOnlyOne: event) }
    }
    let programme = try programmes.newest(programme, having: [{ (try? meant(in: $0)) != nil }]).programme
    let kind = try meant(in: programme)
    if isAnother {
      // Nothing is recorded of it, so that nothing is taken back of any other.
      let nobody = MeetingRoster(present: [], absent: [])
      return try GroupMeeting(kind, of: programme, roster: nobody, on: day, said, store)
    }
    let meetings = try programmes.meetings(of: kind.id, in: programme.id, on: day)
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
  /// - Parameters:
  ///   - sheet: Who came, and who did not.
  ///   - first: The first session that is recorded, where the meeting has none yet.
  ///   - isFurther: Whether those who have a session of their own that day came to this one as well.
  /// - Returns: An entry for each.
  /// - Throws: ``SessionProblem/planUnlisted(_:name:)`` where nothing is said of the one with whom it was planned.
  func entries(
    _ sheet: AttendanceSheet, first: SessionID, besidesTheirOwn isFurther: Bool
  ) throws -> [EnrolmentChange.Entry] {
    if let plan, !sheet.names(plan.enrolment.number) {
      throw SessionProblem.planUnlisted(plan.id, name: plan.name)
    }
    let present = sheet.present.enumerated().map { place, attendee in
      EnrolmentChange.Entry(reference: Subject.enrolment(attendee.enrolment).description) { scope in
        // Whoever is known to have come came once.
        if roster?.present.contains(where: { $0.enrolment == attendee.enrolment }) == true {
          return try knownToHaveCome(scope)
        }
        if !isFurther { try admit(attendee.enrolment, scope) }
        return try came(attendee, joining: session ?? (place == 0 ? nil : first), scope)
      }
    }
    return present
      + sheet.missing.map { attendee in
        .init(reference: Subject.enrolment(attendee.enrolment).description) { try stayedAway(attendee, $0) }
      }
  }

  /// Refuses to guess whether somebody's own session of that kind and day is this meeting, or another one.
  ///
  /// - Throws: ``SessionProblem/ownThatDay(_:name:isAmongOthers:)``.
  private func admit(_ enrolment: Int64, _ scope: EnrolmentScope) throws {
    // Of the plan that was named, the rules say whether it may still be held.
    if plan?.enrolment.number == enrolment { return }
    let own = try ownSessions(of: enrolment, scope.day, scope.store)
    guard let first = own.first, let fact = try scope.store.fact(first.number)?.fact else { return }
    // Undoing takes a whole change back.
    let isAmongOthers = try scope.store.standingSessions(inBatch: fact.batch).count > 1
    throw SessionProblem.ownThatDay(first, name: scope.row.displayName, isAmongOthers: isAmongOthers)
  }

  /// The sessions of that kind that somebody had on a day apart from this meeting.
  private func ownSessions(of enrolment: Int64, _ day: Day, _ store: Store) throws -> [SessionID] {
    let history = try store.facts(of: .enrolment(enrolment))
    return kinds.sorted().flatMap { history.ownSessions(of: $0, on: day, besides: roster?.sequences ?? []) }
  }

  /// Whether one who came has a session of that kind and day apart from this meeting.
  func isFurther(for sheet: AttendanceSheet, on day: Day, _ store: Store) throws -> Bool {
    try sheet.present.contains { try !ownSessions(of: $0.enrolment, day, store).isEmpty }
  }

  private func knownToHaveCome(_ scope: EnrolmentScope) throws -> EnrolmentChange.Request {
    var request = EnrolmentChange.Request(commands: [])
    request.withdrawing = try correction(kind(scope)).withdrawn(by: .came, scope)
    return request
  }

  private func came(
    _ attendee: (enrolment: Int64, count: Int?), joining other: SessionID?, _ scope: EnrolmentScope
  ) throws -> EnrolmentChange.Request {
    let kind = try kind(scope)
    let withdrawn = try correction(kind).withdrawn(by: .came, scope)
    var parts = SessionParts(kind: kind, minutes: minutes)
    if let plan = try planKept(by: attendee.enrolment, scope, calledOffBy: withdrawn) {
      parts.keep(plan.id, plannedFor: plan.time, on: scope.day)
      parts.host = plan.host
    }
    parts.host = try host ?? parts.host ?? SessionParts.usualHost(of: kind, scope)
    parts.guests = attendee.count
    if let note { (parts.note, parts.readers) = note }
    parts.joint = other
    var request = parts.request
    request.withdrawing = withdrawn
    return request
  }

  private func stayedAway(
    _ attendee: (enrolment: Int64, isExcused: Bool), _ scope: EnrolmentScope
  ) throws -> EnrolmentChange.Request {
    let kind = try kind(scope)
    let plan = try planKept(by: attendee.enrolment, scope)?.id
    var request = EnrolmentChange.Request(
      command: .miss(kind: kind.id, excused: attendee.isExcused, plan: plan))
    request.withdrawing = try correction(kind).withdrawn(by: .stayedAway(excused: attendee.isExcused), scope)
    return request
  }

  private func correction(_ kind: SessionKind) -> PresenceCorrection { PresenceCorrection(kind, at: roster) }

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
