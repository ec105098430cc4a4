package import RugeCore

extension Store {
  /// Erases every text about a subject, and about those that were found to be the same; the journal can still be verified,
  /// and no file of the store holds them.
  package func eraseTexts(of subject: Subject) throws {
    try connection.begin()
    do {
      let subjects = Set([subject] + (try merged(into: subject)))
      for fact in try history(of: subject) where subjects.contains(fact.fact.subject) {
        try eraseTexts(ofFact: fact.fact.sequence)
      }
      for subject in subjects where subject.kind == .organisation || subject.kind == .person {
        try Balances(connection).refresh(name: subject)
      }
      try connection.commit()
    } catch {
      connection.rollback()
      throw error
    }
    try connection.purge()
  }

  private func eraseTexts(ofFact sequence: Int64) throws {
    let leaves = try connection.all(
      "SELECT purpose, salt, text FROM vault WHERE fact = $1 AND text IS NOT NULL", [.integer(sequence)]
    ) { row in
      let purpose = row.text(0) ?? ""
      return (purpose, Digest.leaf(purpose: purpose, salt: row.bytes(1) ?? [], text: row.text(2) ?? ""))
    }
    for (purpose, leaf) in leaves {
      try connection.run(
        "UPDATE vault SET salt = NULL, text = NULL, digest = $1 WHERE fact = $2 AND purpose = $3",
        [.bytes(leaf), .integer(sequence), .text(purpose)])
    }
  }
}
