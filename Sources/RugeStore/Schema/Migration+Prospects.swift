extension Migration {
  /// What lies ahead of enrolments is kept for lists; where somebody has a role or promised something is found without
  /// reading everybody.
  static let prospects = Migration(id: "prospects") { connection in
    let integer = connection.dialect.integer
    try connection.execute(
      """
      CREATE TABLE prospect (
        enrolment \(integer) PRIMARY KEY, edition TEXT NOT NULL, first \(integer) NOT NULL, until \(integer) NOT NULL,
        cohort TEXT, intake TEXT, intake_on \(integer), ahead TEXT NOT NULL)\(connection.dialect.tableOptions);
      CREATE INDEX fact_matter ON fact (type, refers, subject, ended)
        WHERE type IN ('role', 'action', 'session-planned');
      """)
  }
}
