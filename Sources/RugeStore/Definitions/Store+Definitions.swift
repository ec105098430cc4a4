package import RugeCore

extension Store {
  /// A version of a definition, whether it still stands or was taken back.
  package func definition(_ version: Int64) throws -> DefinitionVersion? {
    try definitions(where: "d.version = $1", [.integer(version)]).first
  }

  /// The version that new enrolments take: the latest one that was not taken back.
  package func newestDefinition(of programme: ElementID) throws -> DefinitionVersion? {
    try definitions(
      where: "d.programme = $1 AND f.ended IS NULL ORDER BY d.version DESC LIMIT 1",
      [.text(programme.rawValue.normalised)]
    ).first
  }

  /// Every version that was not taken back, by programme and age.
  package func definitions() throws -> [DefinitionVersion] {
    try definitions(where: "f.ended IS NULL ORDER BY d.programme, d.version", [])
  }

  /// Every version of a programme that was not taken back, oldest first.
  package func definitions(of programme: ElementID) throws -> [DefinitionVersion] {
    try definitions(
      where: "d.programme = $1 AND f.ended IS NULL ORDER BY d.version", [.text(programme.rawValue.normalised)])
  }

  /// The facts that brought an enrolment to its versions, those taken back included, in the order of the journal.
  package func versionFacts(of enrolment: Int64) throws -> [Fact] {
    let subject = Subject.enrolment(enrolment)
    return try recorded(
      "WHERE f.subject_kind = $1 AND f.subject = $2 AND f.type IN ('enrolled', 'migrated')",
      [.text(subject.kind.rawValue), .integer(subject.number)], indexes: FactIndex.holding(subject)
    ).map(\.fact).sorted { $0.sequence < $1.sequence }
  }

  private func definitions(where condition: String, _ values: [SQLValue]) throws -> [DefinitionVersion] {
    // The cross join keeps SQLite from starting at the facts, of which there may be millions.
    try connection.all(
      """
      SELECT d.version, d.programme, d.hash, d.bytes, d.file_name, f.on_day
      FROM definition d CROSS JOIN fact f WHERE f.sequence = d.version AND \(condition)
      """, values
    ) { row in
      let version = row.integer(0) ?? 0
      guard let programme = row.text(1), let hash = row.text(2), let bytes = row.bytes(3), let fileName = row.text(4),
        let day = row.integer(5).flatMap({ Day(compact: Int($0)) })
      else { throw StoreProblem.factUnreadable(sequence: version) }
      return DefinitionVersion(
        version: version, programme: ElementID(programme), hash: hash, bytes: bytes, fileName: fileName,
        appliedOn: day)
    }
  }
}
