package import RugeCore

extension Store {
  /// Sessions of one enrolment or of all, the newest first; those taken back are left out.
  package func sessions(
    of enrolment: Int64? = nil, upTo day: Day? = nil, limit: Int? = nil, _ filter: SessionFilter = SessionFilter()
  ) throws -> [RecordedSession] {
    // The newest are found in the index alone, unless the filter asks for more; only they are read from the table.
    try connection.all(
      """
      SELECT s.sequence, s.subject, s.element, s.minutes, s.on_day, s.refers, s.batch, v.text, v.purpose, a.login
      FROM (\(Self.newestSessions(ofOne: enrolment != nil, filter))) newest
      JOIN fact s ON s.sequence = newest.sequence
      JOIN batch b ON b.id = s.batch JOIN author a ON a.id = b.author
      LEFT JOIN vault v ON v.fact = s.sequence AND v.purpose IN ('note', 'note-private', 'note-shared')
      ORDER BY s.on_day DESC, s.sequence DESC
      """,
      [.integer(day.map { Int64($0.compact) } ?? .max), .integer(limit.map(Int64.init) ?? .max), SQLValue(enrolment)]
        + filter.values
    ) { row in
      let sequence = row.integer(0) ?? 0
      guard let subject = row.integer(1), let kind = row.text(2), let minutes = row.integer(3),
        let day = row.integer(4).flatMap({ Day(compact: Int($0)) })
      else { throw StoreProblem.factUnreadable(sequence: sequence) }
      return RecordedSession(
        sequence: sequence, enrolment: subject, kind: ElementID(kind), minutes: Int(minutes), on: day,
        host: row.integer(5), note: row.text(7),
        readers: row.text(8).flatMap { NoteReaders(TextPurpose(rawValue: $0)) } ?? .roles, author: row.text(9) ?? "",
        batch: row.integer(6) ?? sequence)
    }
  }

  /// The query of the sequences of the newest sessions, of one enrolment or of all.
  private static func newestSessions(ofOne: Bool, _ filter: SessionFilter) -> String {
    func newest(_ conditions: String) -> String {
      """
      SELECT f.sequence, f.on_day FROM fact f
      WHERE f.type = 'session' AND f.ended IS NULL AND f.on_day <= $1
        AND \(ofOne ? "f.subject = $3" : "$3 IS NULL")\(conditions)
      ORDER BY f.on_day DESC, f.sequence DESC LIMIT $2
      """
    }
    guard filter.host != nil, !ofOne else { return newest(filter.conditions()) }
    // Among the sessions of all, each of the two ways to have held one has an index of its own.
    let alone = newest(filter.conditions { "f.refers = \($0)" })
    let together = newest(filter.conditions { "f.sequence IN (\(SessionFilter.cohosted(by: $0)))" })
    return """
      SELECT * FROM (SELECT * FROM (\(alone)) own UNION SELECT * FROM (\(together)) joint) held
      ORDER BY on_day DESC, sequence DESC LIMIT $2
      """
  }

  /// Meetings with people who take part in nothing, the newest first; those taken back are left out.
  package func events(
    upTo day: Day? = nil, limit: Int? = nil, _ filter: SessionFilter = SessionFilter()
  ) throws -> [RecordedEvent] {
    try connection.all(
      """
      SELECT f.sequence, f.subject, f.element, f.minutes, f.on_day, f.amount, v.text, f.refers, v.purpose, a.login
      FROM fact f
      JOIN batch b ON b.id = f.batch JOIN author a ON a.id = b.author
      LEFT JOIN vault v ON v.fact = f.sequence AND v.purpose IN ('note', 'note-private', 'note-shared')
      WHERE f.subject_kind = 'programme' AND f.type <> 'session' AND f.type = 'event' AND f.ended IS NULL
        AND f.on_day <= $1 AND $3 IS NULL\(filter.conditions(of: .programme))
      ORDER BY f.on_day DESC, f.sequence DESC LIMIT $2
      """,
      [.integer(day.map { Int64($0.compact) } ?? .max), .integer(limit.map(Int64.init) ?? .max), .null] + filter.values
    ) { row in
      let sequence = row.integer(0) ?? 0
      guard let subject = row.integer(1), let kind = row.text(2), let minutes = row.integer(3),
        let day = row.integer(4).flatMap({ Day(compact: Int($0)) })
      else { throw StoreProblem.factUnreadable(sequence: sequence) }
      return RecordedEvent(
        sequence: sequence, definition: subject, kind: ElementID(kind), minutes: Int(minutes), on: day,
        guests: row.integer(5).map { Int($0) }, host: row.integer(7), note: row.text(6),
        readers: row.text(8).flatMap { NoteReaders(TextPurpose(rawValue: $0)) } ?? .roles, author: row.text(9) ?? "")
    }
  }

  /// Who did not come to a session, of one enrolment or of all, the newest first; those taken back are left out.
  package func absences(
    of enrolment: Int64? = nil, upTo day: Day? = nil, limit: Int? = nil, _ filter: SessionFilter = SessionFilter()
  ) throws -> [RecordedAbsence] {
    try connection.all(
      """
      SELECT \(FactRow.columns), v.text FROM fact f
      LEFT JOIN vault v ON v.fact = f.sequence AND v.purpose = 'reason'
      WHERE f.subject_kind = 'enrolment' AND f.type <> 'session' AND f.type = 'missed' AND f.ended IS NULL
        AND f.on_day <= $1 AND \(enrolment == nil ? "$3 IS NULL" : "f.subject = $3")\(filter.conditions())
      ORDER BY f.on_day DESC, f.sequence DESC LIMIT $2
      """,
      [.integer(day.map { Int64($0.compact) } ?? .max), .integer(limit.map(Int64.init) ?? .max), SQLValue(enrolment)]
        + filter.values
    ) { row in
      let fact = try FactRow(row).fact(at: Instant(milliseconds: 0), by: 0, origin: .cli)
      guard case .missed(let kind, let isExcused) = fact.event else {
        throw StoreProblem.factUnreadable(sequence: fact.sequence)
      }
      return RecordedAbsence(
        sequence: fact.sequence, enrolment: fact.subject.number, kind: kind, on: fact.on, isExcused: isExcused,
        reason: row.text(FactRow.columnCount))
    }
  }
}
