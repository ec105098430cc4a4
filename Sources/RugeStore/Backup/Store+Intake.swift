import RugeCore

extension Store {
  /// Takes a journal that was exported into this store, which must be empty, in one transaction.
  ///
  /// - Parameters:
  ///   - file: The export's name, for problems.
  ///   - dryRun: Does everything, and then takes it back.
  ///   - lines: Hands each line of the export to the intake.
  /// - Returns: How many facts there are.
  /// - Throws: `JournalProblem`, `StoreProblem`, and what `lines` throws; then the store is as empty as it was.
  package func takeJournal(
    from file: String, dryRun: Bool = false, lines: (JournalIntake) throws -> Void
  ) throws -> Int64 {
    try connection.begin()
    do {
      let intake = try JournalIntake(self, file: file)
      try lines(intake)
      let count = try intake.finish()
      if dryRun { connection.rollback() } else { try connection.commit() }
      return count
    } catch {
      connection.rollback()
      throw error
    }
  }

  /// The names of the files that facts point at, sorted.
  package func evidenceNames() throws -> [String] {
    let texts = try connection.all(
      "SELECT DISTINCT text FROM vault WHERE purpose IN ('evidence', 'answer') AND text IS NOT NULL"
    ) { $0.text(0) ?? "" }
    return texts.filter { KeptFile($0) != nil }.sorted()
  }
}
