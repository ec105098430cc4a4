package import RugeCore

extension Store {
  /// The facts that give roles to people and end them, of everybody or of one person, in the order they were recorded.
  package func roleFacts(of person: Int64? = nil) throws -> [Fact] {
    // Whoever ended a role has had it: where that was, is found by the person.
    let ofPerson = """
      f.refers = $1 AND f.subject IN (
        SELECT m.subject FROM fact m
        WHERE m.type IN ('role', 'action', 'session-planned') AND m.type = 'role' AND m.refers = $1)
      """
    return try recorded(
      """
      WHERE f.subject_kind = 'enrolment' AND f.type <> 'session' AND f.type IN ('role', 'role-ended')
        AND f.ended IS NULL AND \(person == nil ? "$1 IS NULL" : ofPerson)
      ORDER BY f.sequence
      """, [SQLValue(person)]
    ).map(\.fact)
  }

  /// What a person held of an enrolment's sessions between two days, the last day left out, alone or with others.
  ///
  /// - Returns: A tally for each kind, under the ids that the kinds had then.
  package func sessionsHeld(
    by person: Int64, in enrolment: Int64, from: Day, until: Day
  ) throws -> [(kind: ElementID, tally: SessionTally)] {
    let filter = SessionFilter(host: person)
    return try connection.all(
      """
      SELECT f.element, count(*), sum(f.minutes), min(f.on_day), max(f.on_day) FROM fact f
      WHERE f.type = 'session' AND f.subject = $1 AND f.ended IS NULL AND f.on_day >= $2 AND f.on_day < $3
        \(filter.conditions())
      GROUP BY f.element
      """,
      [.integer(enrolment), .integer(Int64(from.compact)), .integer(Int64(until.compact))] + filter.values
    ) { row in
      guard let kind = row.text(0), let count = row.integer(1), let minutes = row.integer(2),
        let first = row.integer(3).flatMap({ Day(compact: Int($0)) }),
        let last = row.integer(4).flatMap({ Day(compact: Int($0)) })
      else { return nil }
      return (ElementID(kind), SessionTally(count: Int(count), minutes: Int(minutes), first: first, last: last))
    }.compactMap(\.self)
  }

  /// Every session that a person held up to a day, in whatever enrolment, alone or with others.
  package func sessionsHeld(by person: Int64, upTo day: Day) throws -> [HeldSession] {
    // Two questions, for each of which there is an index; with one for both, every session would be looked at.
    try connection.all(
      """
      SELECT f.subject, f.element, f.minutes, f.on_day FROM fact f
      WHERE f.type = 'session' AND f.refers = $1 AND f.ended IS NULL AND f.on_day <= $2
      UNION ALL
      SELECT f.subject, f.element, f.minutes, f.on_day FROM fact f
      WHERE f.type = 'session' AND f.ended IS NULL AND f.on_day <= $2 AND (f.refers IS NULL OR f.refers <> $1)
        AND f.sequence IN (\(SessionFilter.cohosted(by: "$1")))
      """, [.integer(person), .integer(Int64(day.compact))]
    ) { row in
      guard let enrolment = row.integer(0), let kind = row.text(1), let minutes = row.integer(2),
        let day = row.integer(3).flatMap({ Day(compact: Int($0)) })
      else { return nil }
      return HeldSession(enrolment: enrolment, kind: ElementID(kind), minutes: Int(minutes), on: day)
    }.compactMap(\.self)
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
