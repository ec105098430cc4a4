package import RugeCore

extension Store {
  /// Everybody of a programme who came to the meeting that a session was, or that somebody stayed away from.
  ///
  /// - Parameters:
  ///   - fact: A session that stands, or an absence.
  ///   - names: What kinds are called now, by programme.
  /// - Returns: Also those whom the fact is about; nobody where it is neither.
  /// - Throws: `StoreProblem`.
  package func roster(of fact: Fact, calledNow names: [ElementID: PresentNames]) throws -> MeetingRoster {
    let empty = MeetingRoster(present: [], absent: [])
    guard fact.subject.kind == .enrolment, let programme = try enrolment(fact.subject.number)?.programme,
      let recorded = fact.event.columns.element
    else { return empty }
    let place = Place(programme: programme, ElementID(recorded), on: fact.on, calledNow: names)
    let (sessions, meetings) = try meetings(at: place)
    let absences = try absences(at: place)
    let others = sessions.filter { $0.session.sequence != fact.sequence }
    let base: Int64?
    if case .missed = fact.event {
      // An absence is of the meeting it was recorded with, or of the only one there was.
      let meetingsThatDay = Set(sessions.map { meetings.root($0.session.sequence) })
      base =
        others.first { $0.batch == fact.batch }?.session.sequence
        ?? (meetingsThatDay.count == 1 ? sessions.first?.session.sequence : nil)
      guard base != nil else {
        return MeetingRoster(present: [], absent: absences.filter { $0.batch == fact.batch }.map(\.absence))
      }
    } else {
      base = fact.sequence
    }
    let root = meetings.root(base ?? fact.sequence)
    let members = sessions.filter { meetings.root($0.session.sequence) == root }
    let batches = Set(members.map(\.batch))
    let ofOthers = Set(sessions.map(\.batch)).subtracting(batches)
    return MeetingRoster(
      present: members.map { .init(sequence: $0.session.sequence, enrolment: $0.session.enrolment) },
      absent: absences.filter { !ofOthers.contains($0.batch) }.map(\.absence))
  }

  /// The meetings of a kind that a programme held on a day.
  ///
  /// - Parameters:
  ///   - kind: The kind, by any id that it goes by, or went by.
  ///   - programme: The programme.
  ///   - day: The day.
  ///   - names: What kinds are called now, by programme.
  /// - Returns: The meetings in the order in which the first of their sessions were recorded.
  /// - Throws: `StoreProblem`.
  package func meetings(
    of kind: ElementID, in programme: ElementID, on day: Day, calledNow names: [ElementID: PresentNames]
  ) throws -> [HeldMeeting] {
    let (sessions, meetings) = try meetings(at: Place(programme: programme, kind, on: day, calledNow: names))
    let parts = Dictionary(grouping: sessions.map(\.session)) { meetings.root($0.sequence) }
    return parts.values.sorted { $0[0].sequence < $1[0].sequence }.map { parts in
      HeldMeeting(
        session: SessionID(parts[0].sequence), lengths: Set(parts.map(\.minutes)),
        enrolments: Set(parts.map(\.enrolment)))
    }
  }

  /// The sessions of a kind on a day in the order they were recorded, and which of them were one meeting.
  private func meetings(at place: Place) throws -> (sessions: [Logged], meetings: MeetingGroups) {
    let sessions = try sessions(at: place)
    var meetings = MeetingGroups { place.names[.session, $1] }
    for session in sessions {
      meetings.add(session.session, loggedTogether: session.wasLogged ? session.batch : nil)
    }
    for (session, other) in try joints(at: place) { meetings.join(session, try standingSession(other)) }
    return (sessions, meetings)
  }

  /// Where a meeting is looked for.
  private struct Place {
    let programme: ElementID
    let names: PresentNames
    /// Every id that its kind goes by, and went by.
    let kinds: Set<ElementID>
    let on: Day

    init(programme: ElementID, _ kind: ElementID, on day: Day, calledNow names: [ElementID: PresentNames]) {
      let own = names[programme] ?? PresentNames()
      self.programme = programme
      self.names = own
      kinds = own.ids(.session, calledNow: own[.session, kind])
      on = day
    }

    /// The parameters of a query, the programme and the day first.
    var values: [SQLValue] {
      [.text(programme.rawValue), .integer(Int64(on.compact))] + kinds.sorted().map { .text($0.rawValue) }
    }

    /// Those of the kinds.
    var parameters: String { (3..<3 + kinds.count).map { "$\($0)" }.joined(separator: ", ") }
  }

  private typealias Logged = (session: MeetingGroups.Session, batch: Int64, wasLogged: Bool)

  /// The sessions of a kind on a day, with what was recorded together.
  ///
  /// The index is asked about each enrolment, since it says nothing of a day alone.
  private func sessions(at place: Place) throws -> [Logged] {
    try connection.all(
      """
      SELECT s.sequence, s.subject, s.element, s.minutes, s.on_day, s.batch, b.origin, t.type
      FROM enrolment_now e CROSS JOIN fact s JOIN batch b ON b.id = s.batch JOIN fact t ON t.sequence = b.id
      WHERE e.programme = $1 AND s.type = 'session' AND s.subject = e.enrolment AND s.on_day = $2
        AND s.element IN (\(place.parameters)) AND s.ended IS NULL
      ORDER BY s.sequence
      """, place.values
    ) { row -> Logged? in
      guard let session = MeetingGroups.Session(row), let batch = row.integer(5) else { return nil }
      let wasLogged = row.text(6) != Origin.import.rawValue && row.text(7) == FactType.sessionHeld.rawValue
      return (session, batch, wasLogged)
    }.compactMap(\.self)
  }

  /// The sessions among them that are said to be the same meeting as another.
  private func joints(at place: Place) throws -> [(session: Int64, other: Int64)] {
    try connection.all(
      """
      SELECT s.sequence, f.refers
      FROM enrolment_now e CROSS JOIN fact f
      JOIN fact s ON s.type = 'session' AND s.subject = f.subject AND s.element = f.element AND s.on_day = f.on_day
        AND s.batch = f.batch AND s.ended IS NULL AND \(Self.surrounds("f", session: "s"))
      WHERE e.programme = $1 AND f.subject_kind = 'enrolment' AND f.subject = e.enrolment AND f.on_day = $2
        AND f.type <> 'session' AND f.type = 'session-joint' AND f.element IN (\(place.parameters)) AND f.ended IS NULL
      """, place.values
    ) { ($0.integer(0) ?? 0, $0.integer(1) ?? 0) }
  }

  private func absences(at place: Place) throws -> [(absence: RecordedAbsence, batch: Int64)] {
    try connection.all(
      """
      SELECT \(FactRow.columns) FROM enrolment_now e CROSS JOIN fact f
      WHERE e.programme = $1 AND f.subject_kind = 'enrolment' AND f.subject = e.enrolment AND f.on_day = $2
        AND f.type <> 'session' AND f.type = 'missed' AND f.element IN (\(place.parameters)) AND f.ended IS NULL
      ORDER BY f.sequence
      """, place.values
    ) { row in
      let fact = try FactRow(row).fact(at: Instant(milliseconds: 0), by: 0, origin: .cli)
      guard case .missed(let kind, let isExcused) = fact.event else {
        throw StoreProblem.factUnreadable(sequence: fact.sequence)
      }
      return (
        RecordedAbsence(
          sequence: fact.sequence, enrolment: fact.subject.number, kind: kind, on: fact.on, isExcused: isExcused,
          reason: nil), fact.batch
      )
    }
  }
}
