package import RugeCore

extension Store {
  /// Calls the body with the kind, day and minutes of each session of an enrolment, which the index alone holds.
  package func forEachSessionShape(
    of enrolment: Int64, _ body: (_ kind: ElementID, _ day: Day, _ minutes: Int) throws -> Void
  ) throws {
    try connection.forEach(
      "SELECT element, on_day, minutes FROM fact WHERE type = 'session' AND subject = $1 AND ended IS NULL",
      [.integer(enrolment)]
    ) { row in
      guard let kind = row.text(0), let day = row.integer(1).flatMap({ Day(compact: Int($0)) }),
        let minutes = row.integer(2)
      else { return }
      try body(ElementID(kind), day, Int(minutes))
    }
  }

  /// Whether an enrolment has a session of a kind and day that was recorded since a fact, or with it.
  package func hasSession(of enrolment: Int64, kind: ElementID, on day: Day, since sequence: Int64) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM fact WHERE type = 'session' AND subject = $1 AND element = $2 AND on_day = $3 AND ended IS NULL
        AND sequence >= $4
      """,
      [.integer(enrolment), .text(kind.rawValue), .integer(Int64(day.compact)), .integer(sequence)], { _ in true })
      ?? false
  }

  /// The sequences, notes and hosts of an enrolment's sessions of one kind, day and length, recorded before a fact.
  package func sessions(
    of enrolment: Int64, kind: ElementID, on day: Day, minutes: Int, before sequence: Int64 = .max
  ) throws -> [(sequence: Int64, note: String?, host: Int64?)] {
    try connection.all(
      """
      SELECT f.sequence, v.text, f.refers FROM fact f
      LEFT JOIN vault v ON v.fact = f.sequence AND v.purpose IN ('note', 'note-private', 'note-shared')
      WHERE f.type = 'session' AND f.subject = $1 AND f.element = $2 AND f.on_day = $3 AND f.minutes = $4
        AND f.ended IS NULL AND f.sequence < $5
      ORDER BY f.sequence
      """,
      [
        .integer(enrolment), .text(kind.rawValue), .integer(Int64(day.compact)), .integer(Int64(minutes)),
        .integer(sequence),
      ]
    ) { row in (row.integer(0) ?? 0, row.text(1), row.integer(2)) }
  }
}
