import RugeCore

/// What is computed from facts and kept so that lists are quick: it can always be made again.
struct Balances {
  let connection: any SQLConnection

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// Computes one enrolment's row.
  func refresh(enrolment: Int64) throws {
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
    let name = try connection.first(
      """
      SELECT v.text FROM fact f JOIN vault v ON v.fact = f.sequence AND v.purpose = 'name'
      WHERE f.sequence = $2 AND f.subject = $2 AND f.subject_kind = $1 AND f.ended IS NULL
      """, key
    ) { $0.text(0) }
    guard let name = name ?? nil else { return }
    try connection.run(
      "INSERT INTO name_index (subject_kind, subject, folded, collation_key) VALUES ($1, $2, $3, $4)",
      key + [.text(SearchKey(name).text), .text(CollationKey(name).text)])
  }
}
