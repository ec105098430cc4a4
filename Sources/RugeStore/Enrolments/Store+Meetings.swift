package import RugeCore

extension Store {
  /// What stands of a change about the subject of one of its facts: a session with what surrounds it.
  ///
  /// - Parameters:
  ///   - fact: One of the facts.
  ///   - anyDay: Whether sessions of other days are looked for, too; those of one day are found at once. What surrounds a
  ///     session is of its day.
  /// - Returns: The facts in order, with their texts.
  /// - Throws: `StoreProblem`.
  package func standingFacts(beside fact: Fact, anyDay: Bool = false) throws -> [RecordedFact] {
    let condition = "WHERE f.subject_kind = $1 AND f.subject = $2 AND f.batch = $3 AND f.ended IS NULL"
    let values: [SQLValue] = [
      .text(fact.subject.kind.rawValue), .integer(fact.subject.number), .integer(fact.batch),
    ]
    let day = anyDay ? "$4 > 0" : "f.on_day = $4"
    let (all, dated) = ("\(condition) AND \(day)", values + [.integer(Int64(fact.on.compact))])
    let story = try recorded(all, dated, indexes: [.story])
    let sessions = try recorded(all, dated, indexes: [.sessions])
    return try withTexts((story + sessions).sorted { $0.fact.sequence < $1.fact.sequence })
  }

  /// The condition that a fact of a session's change, kind and day was recorded after it and before the next such
  /// session: a list may have two of them, and what surrounds each follows it.
  ///
  /// - Parameters:
  ///   - fact: What the query calls the fact.
  ///   - session: What it calls the session.
  /// - Returns: The condition, in SQL.
  static func surrounds(_ fact: String, session: String) -> String {
    """
    \(fact).sequence > \(session).sequence AND NOT EXISTS (SELECT 1 FROM fact between_them
      WHERE between_them.type = 'session' AND between_them.subject = \(session).subject
        AND between_them.element = \(session).element AND between_them.on_day = \(session).on_day
        AND between_them.sequence > \(session).sequence AND between_them.sequence < \(fact).sequence
        AND between_them.batch = \(session).batch AND between_them.subject_kind = \(session).subject_kind)
    """
  }

  /// What stands of the facts that name a session: that it was kept, cancelled or confirmed, or that others had the
  /// same meeting.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - enrolment: Whose facts are looked through; without it those of all, which takes long in a large workspace.
  /// - Returns: The facts in the order they were recorded.
  /// - Throws: `StoreProblem`.
  package func facts(about session: SessionID, of enrolment: Int64? = nil) throws -> [Fact] {
    let owner = enrolment == nil ? "" : "AND f.subject_kind = 'enrolment' AND f.subject = $2"
    return try recorded(
      """
      WHERE f.type <> 'session' AND f.refers = $1 AND f.ended IS NULL \(owner)
        AND f.type IN ('session-kept', 'session-cancelled', 'session-confirmed', 'session-joint')
      """, [.integer(session.number)] + (enrolment.map { [.integer($0)] } ?? [])
    ).map(\.fact).sorted { $0.sequence < $1.sequence }
  }
}
