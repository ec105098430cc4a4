import RugeCore

/// Proves the journal: every fact follows from the one before, and every text and definition from its fact.
struct JournalExamination {
  let connection: any SQLConnection

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  func findings(progress: (Int64, Int64) -> Void = { _, _ in }) throws -> [DoctorFinding] {
    let head = try connection.head()
    var walk = JournalWalk(try TextReader(connection))
    defer { walk.texts.finish() }
    try connection.forEach(
      """
      SELECT \(FactRow.columns), f.digest, f.hash, b.at, b.origin, a.digest, d.hash, d.file_name
      FROM fact f LEFT JOIN batch b ON b.id = f.batch LEFT JOIN author a ON a.id = b.author
      LEFT JOIN definition d ON d.version = f.sequence
      ORDER BY f.sequence
      """
    ) { row in
      try walk.visit(row)
      if walk.last % 50_000 == 0 { progress(walk.last, head.sequence) }
    }
    try walk.end(head)
    return try walk.findings + batchFindings() + authorFindings() + definitionFindings() + referenceFindings()
  }

  private func batchFindings() throws -> [DoctorFinding] {
    try connection.all(
      "SELECT b.id FROM batch b LEFT JOIN fact f ON f.sequence = b.id WHERE f.batch IS NULL OR f.batch <> b.id ORDER BY b.id"
    ) { .batchWithoutFacts(batch: $0.integer(0) ?? 0) }
  }

  private func authorFindings() throws -> [DoctorFinding] {
    try connection.all("SELECT id, login, salt, digest FROM author ORDER BY id") { row -> DoctorFinding? in
      guard let login = row.text(1) else { return nil }
      let isWhole = Digest.author(login: login, salt: row.bytes(2) ?? []) == row.bytes(3)
      return isWhole ? nil : .authorChanged(author: row.integer(0) ?? 0)
    }.compactMap(\.self)
  }

  private func definitionFindings() throws -> [DoctorFinding] {
    try connection.all(
      """
      SELECT d.version, d.programme, d.hash, d.bytes, f.element FROM definition d
      LEFT JOIN fact f ON f.sequence = d.version AND f.type = 'definition' ORDER BY d.version
      """
    ) { row -> DoctorFinding? in
      let version = row.integer(0) ?? 0
      guard let element = row.text(4) else { return .definitionWithoutFact(version: version) }
      let isWhole = row.text(1) == element && Hexadecimal.text(Digest.of(row.bytes(3) ?? [])) == row.text(2)
      return isWhole ? nil : .definitionChanged(version: version)
    }.compactMap(\.self)
  }

  /// Facts about somebody who never came into the world, and enrolments of nobody or in nothing.
  private func referenceFindings() throws -> [DoctorFinding] {
    try connection.all(
      """
      SELECT f.sequence FROM fact f LEFT JOIN fact s ON s.sequence = f.subject AND s.subject_kind = f.subject_kind
        AND s.type IN ('organisation', 'person', 'enrolled', 'definition')
      WHERE f.type <> 'session' AND s.sequence IS NULL
      UNION
      SELECT f.sequence FROM fact f LEFT JOIN fact o ON o.sequence = f.refers AND o.type = 'organisation'
        LEFT JOIN fact d ON d.sequence = f.definition AND d.type = 'definition'
      WHERE f.type = 'enrolled' AND (o.sequence IS NULL OR d.sequence IS NULL)
      ORDER BY 1
      """
    ) { .subjectMissing(fact: $0.integer(0) ?? 0) }
  }
}
