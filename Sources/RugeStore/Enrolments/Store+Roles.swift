package import RugeCore

extension Store {
  /// The facts that give roles to people and end them, of everybody or of one person, in the order they were recorded.
  package func roleFacts(of person: Int64? = nil) throws -> [Fact] {
    try recorded(
      """
      WHERE f.subject_kind = 'enrolment' AND f.type <> 'session' AND f.type IN ('role', 'role-ended')
        AND f.ended IS NULL AND \(person == nil ? "$1 IS NULL" : "f.refers = $1")
      ORDER BY f.sequence
      """, [SQLValue(person)]
    ).map(\.fact)
  }

  /// What a person held of an enrolment's sessions between two days, the last day left out.
  package func sessionsHeld(by person: Int64, in enrolment: Int64, from: Day, until: Day) throws -> SessionTally? {
    let tally = try connection.first(
      """
      SELECT count(*), sum(f.minutes), min(f.on_day), max(f.on_day) FROM fact f
      WHERE f.type = 'session' AND f.subject = $1 AND f.ended IS NULL AND f.on_day >= $2 AND f.on_day < $3
        AND f.refers = $4
      """,
      [.integer(enrolment), .integer(Int64(from.compact)), .integer(Int64(until.compact)), .integer(person)]
    ) { (count: $0.integer(0) ?? 0, minutes: $0.integer(1) ?? 0, first: $0.integer(2), last: $0.integer(3)) }
    guard let tally, let first = tally.first.flatMap({ Day(compact: Int($0)) }),
      let last = tally.last.flatMap({ Day(compact: Int($0)) })
    else { return nil }
    return SessionTally(count: Int(tally.count), minutes: Int(tally.minutes), first: first, last: last)
  }

  /// What was done otherwise than a programme says, with what was written about it, in the order it happened.
  package func deviations(of enrolment: Int64, upTo day: Day) throws -> [RecordedFact] {
    let facts = try recorded(
      """
      WHERE f.subject_kind = 'enrolment' AND f.subject = $1 AND f.type <> 'session' AND f.type = 'deviation'
        AND f.ended IS NULL AND f.on_day <= $2
      ORDER BY f.on_day, f.sequence
      """, [.integer(enrolment), .integer(Int64(day.compact))])
    return try withTexts(facts)
  }
}
