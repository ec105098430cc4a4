package import RugeCore

extension Store {
  /// The sessions that several enrolments held at once.
  ///
  /// Such are those whose records say so and, since old journals do not, those of one kind, day and length that were
  /// logged in one command. The rows of an imported list are sessions of their own, however alike they are. Such a list
  /// may have a million, so that its batches are passed over, and of the others only those that begin with a session are
  /// gone through.
  ///
  /// - Parameters:
  ///   - day: The last day that counts.
  ///   - first: The first day that counts; `nil` where all before it do.
  ///   - names: What kinds are called now, by programme, so that the session of somebody who follows an older version
  ///     is known to be the same.
  /// - Returns: The sessions in the order they were logged.
  /// - Throws: `StoreProblem`.
  package func jointSessions(
    upTo day: Day, from first: Day? = nil, calledNow names: [ElementID: PresentNames]
  ) throws -> [JointSession] {
    try meetingGroups(upTo: day, from: first, calledNow: names).joint
  }

  /// The sessions that several enrolments held at once, each with the first session of its meeting.
  ///
  /// - Parameter names: What kinds are called now, by programme.
  /// - Returns: The first session of its meeting, by the session.
  /// - Throws: `StoreProblem`.
  package func firstOfJointSessions(calledNow names: [ElementID: PresentNames]) throws -> [Int64: SessionID] {
    try meetingGroups(upTo: Day.supported.upperBound, calledNow: names).firstOfMeeting.mapValues { SessionID($0) }
  }

  private func meetingGroups(
    upTo day: Day, from first: Day? = nil, calledNow names: [ElementID: PresentNames]
  ) throws -> MeetingGroups {
    var meetings = MeetingGroups(try presentKinds(names))
    let days: [SQLValue] = [.integer(first.map { Int64($0.compact) } ?? 0), .integer(Int64(day.compact))]
    // A cross join keeps its order. What type a fact has is asked last, or the index of all sessions would be taken.
    try connection.forEach(
      """
      SELECT f.sequence, f.subject, f.element, f.minutes, f.on_day, b.id, f.type
      FROM batch b CROSS JOIN fact s CROSS JOIN fact f
      WHERE b.origin <> 'import' AND s.sequence = b.id AND s.type = 'session'
        AND f.sequence >= b.id AND f.sequence < coalesce((SELECT min(n.id) FROM batch n WHERE n.id > b.id), $3)
        AND f.ended IS NULL AND f.on_day >= $1 AND f.on_day <= $2
      """, days + [.integer(.max)]
    ) { row in
      guard row.text(6) == FactType.sessionHeld.rawValue, let session = MeetingGroups.Session(row) else { return }
      meetings.add(session, loggedTogether: row.integer(5))
    }
    var told: [(session: MeetingGroups.Session, with: Int64)] = []
    try connection.forEach(
      """
      SELECT s.sequence, s.subject, s.element, s.minutes, s.on_day, f.refers
      FROM fact f CROSS JOIN fact s ON s.subject = f.subject AND s.element = f.element AND s.on_day = f.on_day
        AND s.batch = f.batch AND s.type = 'session' AND s.ended IS NULL AND \(Self.surrounds("f", session: "s"))
      WHERE f.type = 'session-joint' AND f.subject_kind = 'enrolment' AND f.ended IS NULL
        AND f.on_day >= $1 AND f.on_day <= $2
      """, days
    ) { row in
      if let session = MeetingGroups.Session(row), let other = row.integer(5) { told.append((session, other)) }
    }
    var present: [Int64: Int64] = [:]
    for (session, other) in told {
      let standing = try present[other] ?? standingSession(other)
      present[other] = standing
      meetings.add(session)
      if let base = try heldSession(standing), (first.map { base.on >= $0 } ?? true), base.on <= day {
        meetings.add(base)
      }
      meetings.join(session.sequence, standing)
    }
    return meetings
  }

  /// What the kinds of enrolments' sessions are called now.
  func presentKinds(_ names: [ElementID: PresentNames]) throws -> MeetingGroups.KindNames {
    guard names.values.contains(where: { !$0.isEmpty(of: .session) }) else { return { $1 } }
    let programmes = Dictionary(
      try connection.all("SELECT enrolment, programme FROM enrolment_now", []) { row in
        (row.integer(0) ?? 0, ElementID(row.text(1) ?? ""))
      }, uniquingKeysWith: { first, _ in first })
    return { enrolment, kind in programmes[enrolment].flatMap { names[$0] }?[.session, kind] ?? kind }
  }

  /// The session that stands where one was recorded: the same, or what corrections put in its place.
  ///
  /// - Parameter session: A session, whether it stands or not.
  /// - Returns: `nil` where it was taken back, and nothing stands in its place.
  /// - Throws: `StoreProblem`.
  package func presentSession(_ session: SessionID) throws -> SessionID? {
    try heldSession(standingSession(session.number)).map { SessionID($0.sequence) }
  }

  /// The session that a number means now: corrections put others in its place.
  ///
  /// Somebody may have been said to have stayed away, and that taken back: the session that stands again since is the
  /// one that they had before.
  func standingSession(_ number: Int64) throws -> Int64 {
    var (session, place) = (number, number)
    // What takes a session's place was recorded after it, so that this ends.
    while true {
      if let next = try successor(of: place, "s.type = 'session'") {
        (session, place) = (next, next)
        // The first condition on the type lets the index of all but sessions be used.
      } else if let absence = try successor(
        of: place, "s.subject_kind = 'enrolment' AND s.type <> 'session' AND s.type = 'missed'")
      {
        place = absence
      } else {
        return session
      }
    }
  }

  /// The fact that was recorded in the place of another when that was taken back; `nil` where it stands, or none was.
  private func successor(of number: Int64, _ isOfType: String) throws -> Int64? {
    let next =
      try connection.first(
        """
        SELECT max(s.sequence) FROM fact f JOIN fact w ON w.sequence = f.ended
        JOIN fact s ON s.subject = w.subject AND s.batch = w.batch AND \(isOfType)
        WHERE f.sequence = $1
        """, [.integer(number)], { $0.integer(0) }) ?? nil
    return next.flatMap { $0 > number ? $0 : nil }
  }

  /// A session that stands.
  private func heldSession(_ number: Int64) throws -> MeetingGroups.Session? {
    try connection.first(
      """
      SELECT f.sequence, f.subject, f.element, f.minutes, f.on_day FROM fact f
      WHERE f.sequence = $1 AND f.type = 'session' AND f.ended IS NULL
      """, [.integer(number)], { MeetingGroups.Session($0) }) ?? nil
  }
}
