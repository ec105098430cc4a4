import RugeCore

/// Looks at the database itself: its pages and its structure.
struct DatabaseExamination {
  let connection: any SQLConnection

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  func findings() throws -> [DoctorFinding] {
    try connection.faults().map { .database(detail: $0) } + schemaFindings()
  }

  /// Compares the structure with that of a new, empty store.
  private func schemaFindings() throws -> [DoctorFinding] {
    let expected = try connection.emptySchema()
    let found = try connection.schema()
    return Set(expected.keys).union(found.keys).sorted().filter { expected[$0] != found[$0] }.map { .schema(name: $0) }
  }
}
