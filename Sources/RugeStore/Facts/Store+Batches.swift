package import RugeCore

extension Store {
  /// One batch.
  package func batch(_ id: Int64) throws -> RecordedBatch? {
    try batches("WHERE b.id = $1", [.integer(id)]).first
  }

  /// The newest batches, the newest last.
  package func latestBatches(_ limit: Int) throws -> [RecordedBatch] {
    try batches("ORDER BY b.id DESC LIMIT $1", [.integer(Int64(limit))]).reversed()
  }

  /// The facts of one batch, in order.
  ///
  /// - Parameters:
  ///   - id: The batch.
  ///   - standing: Leaves out those that were taken back.
  ///   - withWithdrawals: Whether those are among them that take others back.
  ///   - limit: So many of the first; `nil` means all.
  /// - Returns: The facts with their texts.
  /// - Throws: `StoreProblem`.
  package func facts(
    inBatch id: Int64, standing: Bool = false, withWithdrawals: Bool = true, limit: Int? = nil
  ) throws -> [RecordedFact] {
    let conditions =
      (standing ? " AND f.ended IS NULL" : "") + (withWithdrawals ? "" : " AND f.type <> 'taken-back'")
    return try withTexts(
      recorded(
        "\(Self.isInBatch)\(conditions) ORDER BY f.sequence LIMIT $3",
        [.integer(id), .integer(try end(ofBatch: id)), .integer(limit.map(Int64.init) ?? .max)]))
  }

  /// That a batch brought an enrolment to another version; `nil` where it did not.
  package func migration(of subject: Subject, inBatch id: Int64) throws -> RecordedFact? {
    try withTexts(
      recorded(
        "\(Self.isInBatch) AND f.type = 'migrated' AND f.subject_kind = $3 AND f.subject = $4 LIMIT 1",
        [
          .integer(id), .integer(try end(ofBatch: id)), .text(subject.kind.rawValue), .integer(subject.number),
        ])
    ).first
  }

  /// The facts that a batch took back, in order, with their texts.
  package func withdrawnFacts(byBatch id: Int64) throws -> [RecordedFact] {
    try withTexts(
      recorded(
        """
        WHERE f.sequence IN (
          SELECT w.refers FROM fact w WHERE w.sequence >= $1 AND w.sequence < $2 AND w.batch = $1
            AND w.type = 'taken-back')
        ORDER BY f.sequence
        """, [.integer(id), .integer(try end(ofBatch: id))]))
  }

  /// The enrolments of a batch's standing sessions that entered a stage, or completed, since: it may be on the strength
  /// of those.
  func enrolmentsMovedOn(sinceSessionsOf id: Int64) throws -> [Int64] {
    try connection.all(
      """
      WITH held AS (
        SELECT DISTINCT f.subject FROM fact f \(Self.isInBatch) AND f.type = 'session' AND f.ended IS NULL
          AND f.subject_kind = 'enrolment')
      SELECT m.subject FROM held m WHERE EXISTS (
        SELECT 1 FROM fact g WHERE g.subject_kind = 'enrolment' AND g.subject = m.subject AND g.type <> 'session'
          AND g.type IN ('stage', 'completed') AND g.ended IS NULL AND g.sequence > $1)
      ORDER BY m.subject
      """, [.integer(id), .integer(try end(ofBatch: id))]
    ) { $0.integer(0) ?? 0 }
  }

  /// The facts of one batch without their texts, and of its sessions only one and those that others may rest on: an
  /// import may have a million.
  package func facts(inBatch id: Int64, sessionsBut session: Int64) throws -> [Fact] {
    let movedOn = try enrolmentsMovedOn(sinceSessionsOf: id)
    let met = try movedOn.flatMap { enrolment in
      try recorded(
        "\(Self.isInBatch) AND f.type = 'session' AND f.subject_kind = 'enrolment' AND f.subject = $3",
        [.integer(id), .integer(try end(ofBatch: id)), .integer(enrolment)]
      ).map(\.fact)
    }
    let others = try recorded(
      "\(Self.isInBatch) AND (f.type <> 'session' OR f.sequence = $3) ORDER BY f.sequence",
      [.integer(id), .integer(try end(ofBatch: id)), .integer(session)]
    ).map(\.fact)
    let facts = others + met.filter { $0.sequence != session }
    guard facts.contains(where: { $0.event.type == .sessionHeld }) else { return facts }
    let known = Set(facts.map(\.sequence))
    let named = Set(try factsNamingSessions(ofBatch: id).compactMap { $0.event.columns.refers }).subtracting(known)
    let sessions = try named.sorted().flatMap { number in
      try recorded("WHERE f.sequence = $1 AND f.type = 'session'", [.integer(number)]).map(\.fact)
    }
    return (facts + sessions).sorted { $0.sequence < $1.sequence }
  }

  /// The sessions of one batch that still stand, in order.
  package func standingSessions(inBatch id: Int64) throws -> [Int64] {
    try connection.all(
      "SELECT f.sequence FROM fact f \(Self.isInBatch) AND f.type = 'session' AND f.ended IS NULL ORDER BY f.sequence",
      [.integer(id), .integer(try end(ofBatch: id))]
    ) { $0.integer(0) ?? 0 }
  }

  /// The standing facts of other batches that say something of the sessions of one.
  func factsNamingSessions(ofBatch id: Int64) throws -> [Fact] {
    let end = try end(ofBatch: id)
    let condition = """
      f.type IN ('session-confirmed', 'session-joint') AND f.ended IS NULL AND f.refers >= $1 AND f.refers < $2
        AND f.batch <> $1
      """
    return try recorded(after: end - 1, condition, [.integer(id), .integer(end)]).map(\.fact)
  }

  /// The facts after one, of any type but sessions, on which a condition holds.
  ///
  /// What comes after a recent fact is soon read through. After an old one the index of all but sessions is, which is
  /// smaller than the table; its condition is left out else, or it would be taken.
  func recorded(after sequence: Int64, _ condition: String, _ values: [SQLValue]) throws -> [RecordedFact] {
    let isRecent = try connection.head().sequence - sequence <= Self.recent
    let after = values + [.integer(sequence)]
    let place = "f.sequence > $\(after.count)"
    return try recorded("WHERE \(isRecent ? place : "\(place) AND f.type <> 'session'") AND (\(condition))", after)
  }

  /// So many facts are read in about the time of a page turned.
  private static let recent: Int64 = 10_000

  /// A batch's facts follow each other, so that no index is needed.
  static let isInBatch = "WHERE f.sequence >= $1 AND f.sequence < $2 AND f.batch = $1"

  func end(ofBatch id: Int64) throws -> Int64 {
    try connection.number("SELECT min(id) FROM batch WHERE id > $1", [.integer(id)]) ?? .max
  }

  private func batches(_ condition: String, _ values: [SQLValue]) throws -> [RecordedBatch] {
    try connection.all(
      """
      SELECT b.id, b.at, a.login, b.origin,
        coalesce((SELECT min(id) FROM batch n WHERE n.id > b.id), (SELECT max(sequence) + 1 FROM fact)) - b.id
      FROM batch b JOIN author a ON a.id = b.author \(condition)
      """, values
    ) { row in
      let id = row.integer(0) ?? 0
      guard let origin = row.text(3).flatMap(Origin.init) else { throw StoreProblem.factUnreadable(sequence: id) }
      return RecordedBatch(
        id: id, at: Instant(milliseconds: row.integer(1) ?? 0), author: row.text(2) ?? "", origin: origin,
        count: Int(row.integer(4) ?? 0))
    }
  }
}
