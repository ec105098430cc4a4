package import RugeCore

extension Store {
  /// Records a batch of facts in one transaction; whatever is thrown takes all of it back.
  ///
  /// What the store reads meanwhile contains the new facts.
  ///
  /// - Parameters:
  ///   - login: Who records.
  ///   - origin: Through which door.
  ///   - at: The moment of recording.
  ///   - dryRun: Does everything, and then takes it back.
  ///   - body: Appends facts to the journal.
  /// - Returns: What `body` returns.
  /// - Throws: `StoreProblem`, and what `body` throws.
  @discardableResult
  package func record<Value>(
    by login: String, origin: Origin, at: Instant, dryRun: Bool = false, _ body: (Journal) throws -> Value
  ) throws -> Value {
    precondition(openJournal == nil, "A batch is being recorded already")
    try connection.begin()
    defer { openJournal = nil }
    do {
      let journal = try Journal(connection, login: login, origin: origin, at: at)
      openJournal = journal
      let value = try body(journal)
      try journal.finish()
      if dryRun { connection.rollback() } else { try connection.commit() }
      return value
    } catch {
      connection.rollback()
      throw error
    }
  }
}
