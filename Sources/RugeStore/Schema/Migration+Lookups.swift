extension Migration {
  /// What one person held, who speaks for one organisation and the few enrolments with records are found without
  /// reading what is recorded of all others.
  static let lookups = Migration(id: "lookups") { connection in
    try connection.execute(
      """
      CREATE INDEX fact_host ON fact (refers, on_day, subject, element, minutes, ended)
        WHERE type = 'session' AND refers IS NOT NULL;
      CREATE INDEX fact_cohost ON fact (refers, subject, element, on_day, batch, ended)
        WHERE type = 'session-cohost';
      CREATE INDEX fact_joint ON fact (subject, element, on_day, batch, refers, ended) WHERE type = 'session-joint';
      CREATE INDEX fact_contact ON fact (refers, subject, ended) WHERE type = 'contact';
      CREATE INDEX fact_record ON fact (subject_kind, subject, ended) WHERE type = 'record';
      """)
  }
}
