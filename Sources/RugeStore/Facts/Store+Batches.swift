import RugeCore

extension Store {
  /// One batch.
  package func batch(_ id: Int64) throws -> RecordedBatch? {
    try batches("WHERE b.id = $1", [.integer(id)]).first
  }

  /// What a bare `undo` takes back: the author's newest batch that is no undo itself and still has a standing fact.
  package func lastBatch(undoableBy login: String) throws -> RecordedBatch? {
    let statement = try connection.statement(
      """
      SELECT b.id FROM batch b JOIN author a ON a.id = b.author
      WHERE a.login = $1 AND b.origin <> 'undo' ORDER BY b.id DESC
      """)
    defer { statement.finish() }
    try statement.start([.text(login.normalised)])
    while try statement.next() {
      let id = statement.integer(0) ?? 0
      if try hasStandingFact(id) { return try batch(id) }
    }
    return nil
  }

  private func hasStandingFact(_ batch: Int64) throws -> Bool {
    let standing = try connection.number(
      """
      SELECT f.sequence FROM fact f
      WHERE f.sequence >= $1 AND f.sequence < coalesce((SELECT min(id) FROM batch WHERE id > $1), $2)
        AND f.ended IS NULL AND f.type <> 'taken-back' LIMIT 1
      """, [.integer(batch), .integer(.max)])
    return standing != nil
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
