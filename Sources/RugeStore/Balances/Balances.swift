import RugeCore

/// What is computed from facts and kept so that lists are quick: it can always be made again.
struct Balances {
  let connection: any SQLConnection

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// Computes one enrolment's row; what was kept of its prospects holds no longer.
  func refresh(enrolment: Int64) throws {
    try connection.run("DELETE FROM prospect WHERE enrolment = $1", [.integer(enrolment)])
    let reader = StateReader(connection)
    if let state = try reader.folded(enrolment).state {
      try write(EnrolmentRow(state, organisationName: nil))
    } else {
      try connection.run("DELETE FROM enrolment_now WHERE enrolment = $1", [.integer(enrolment)])
    }
  }

  func write(_ row: EnrolmentRow) throws {
    try connection.run(
      """
      INSERT INTO enrolment_now (enrolment, organisation, programme, definition, enrolled_on, position, element, since,
        sessions, minutes, last_session)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (enrolment) DO UPDATE SET organisation = excluded.organisation, programme = excluded.programme,
        definition = excluded.definition, enrolled_on = excluded.enrolled_on, position = excluded.position,
        element = excluded.element, since = excluded.since, sessions = excluded.sessions, minutes = excluded.minutes,
        last_session = excluded.last_session
      """, row.values)
  }

  /// Computes the index entry of one organisation's or person's name.
  func refresh(name subject: Subject) throws {
    let key: [SQLValue] = [.text(subject.kind.rawValue), .integer(subject.number)]
    try connection.run("DELETE FROM name_index WHERE subject_kind = $1 AND subject = $2", key)
    for entry in try names(where: "f.subject_kind = $1 AND f.subject = $2", key) {
      try connection.run(
        """
        INSERT INTO name_index (subject_kind, subject, folded, collation_key, name_fact, merged_into)
        VALUES ($1, $2, $3, $4, $5, $6)
        """, key + entry.values)
    }
  }

  /// The index entries that facts give: of each body the name it was given last.
  func names(where condition: String, _ values: [SQLValue] = []) throws -> [NameEntry] {
    let named = "f.type IN ('organisation', 'person', 'edited')"
    return try connection.all(
      """
      SELECT n.subject_kind, n.subject, n.name_fact, v.text, m.refers FROM (
        SELECT f.subject_kind, f.subject, max(f.sequence) AS name_fact FROM fact f
        JOIN vault t ON t.fact = f.sequence AND t.purpose = 'name'
        WHERE f.type <> 'session' AND \(named) AND f.ended IS NULL AND t.text IS NOT NULL AND \(condition)
        GROUP BY f.subject_kind, f.subject
      ) n
      JOIN vault v ON v.fact = n.name_fact AND v.purpose = 'name'
      LEFT JOIN fact m ON m.subject_kind = n.subject_kind AND m.subject = n.subject AND m.type <> 'session'
        AND m.type = 'merged' AND m.ended IS NULL
      """, values
    ) { NameEntry($0) }.compactMap(\.self)
  }
}
