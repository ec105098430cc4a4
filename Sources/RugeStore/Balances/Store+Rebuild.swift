import RugeCore

extension Store {
  /// Computes everything again that is computed from facts: ended marks, the states of enrolments, the index of names;
  /// prospects are drawn up again by the next list.
  package func rebuildBalances() throws {
    try connection.begin()
    do {
      try computeBalances()
      try connection.commit()
    } catch {
      connection.rollback()
      throw error
    }
  }

  /// Does the same inside a transaction.
  func computeBalances() throws {
    try rebuildEndedMarks()
    let balances = Balances(connection)
    try connection.run("DELETE FROM prospect")
    try connection.run("DELETE FROM enrolment_now")
    try StateReader(connection).forEach { folded in
      if let state = folded.state { try balances.write(EnrolmentRow(state, organisationName: nil)) }
    }
    try connection.run("DELETE FROM name_index")
    for subject in try namedSubjects() { try balances.refresh(name: subject) }
  }

  private func rebuildEndedMarks() throws {
    try connection.run("UPDATE fact SET ended = NULL WHERE ended IS NOT NULL")
    let withdrawals = try connection.all(
      "SELECT sequence, refers FROM fact WHERE type <> 'session' AND type = 'taken-back' ORDER BY sequence"
    ) { ($0.integer(0), $0.integer(1)) }
    for (sequence, target) in withdrawals {
      try connection.run(
        "UPDATE fact SET ended = $1 WHERE sequence = $2 AND ended IS NULL", [SQLValue(sequence), SQLValue(target)])
    }
  }
}
