package import RugeCore

extension Store {
  /// Calls a closure with where each enrolment stands now, by number, and with what lies ahead of it, where that is kept
  /// and holds on a day; where it is, the row is the one of that day, too.
  ///
  /// - Parameters:
  ///   - day: As of which day.
  ///   - edition: The rules by which it was drawn up: what was kept by others does not count.
  ///   - body: Is called with each.
  /// - Throws: `StoreProblem` where the store cannot be read, and what `body` throws.
  package func forEachRow(
    on day: Day, edition: String, _ body: (EnrolmentRow, KeptProspect?) throws -> Void
  ) throws {
    try openJournal?.refresh()
    try connection.forEach(
      """
      SELECT \(EnrolmentRow.columns), v.text, \(KeptProspect.columns) FROM enrolment_now e
      LEFT JOIN prospect p ON p.enrolment = e.enrolment AND p.edition = $1 AND p.first <= $2 AND p.until >= $2
      LEFT JOIN name_index n ON n.subject_kind = 'organisation' AND n.subject = e.organisation
      LEFT JOIN vault v ON v.fact = n.name_fact AND v.purpose = 'name'
      ORDER BY e.enrolment
      """, [.text(edition), .integer(Int64(day.compact))]
    ) { row in
      guard let enrolment = EnrolmentRow(columns: row, organisationName: row.text(EnrolmentRow.columnCount)) else {
        throw StoreProblem.damaged(path: path, detail: "enrolment_now \(row.integer(0) ?? 0)")
      }
      try body(enrolment, KeptProspect(row, at: EnrolmentRow.columnCount + 1))
    }
  }

  /// Keeps what lies ahead of enrolments for the next list, in one transaction.
  ///
  /// Left out are enrolments of which something is recorded for a later day, and all of them where anything was recorded
  /// since they were read.
  ///
  /// - Parameters:
  ///   - prospects: What lies ahead.
  ///   - edition: The rules by which it was drawn up.
  ///   - head: Where the journal ended when it was.
  /// - Throws: `StoreProblem`; then nothing is kept.
  package func keep(_ prospects: [KeptProspect], edition: String, asOf head: JournalHead) throws {
    try connection.begin()
    do {
      if try self.head() == head {
        for prospect in prospects { try keep(prospect, edition) }
      }
      try connection.commit()
    } catch {
      connection.rollback()
      throw error
    }
  }

  private func keep(_ kept: KeptProspect, _ edition: String) throws {
    guard let text = ProspectCode.text(kept.prospect) else { return }
    try connection.run(
      """
      INSERT INTO prospect (enrolment, edition, first, until, cohort, intake, intake_on, ahead)
      SELECT e.enrolment, $2, $3, $4, $5, $6, $7, $8 FROM enrolment_now e
      WHERE e.enrolment = $1 AND (e.last_session IS NULL OR e.last_session <= $3) AND NOT EXISTS (
        SELECT 1 FROM fact f
        WHERE f.subject_kind = 'enrolment' AND f.type <> 'session' AND f.subject = $1 AND f.on_day > $3)
      ON CONFLICT (enrolment) DO UPDATE SET edition = excluded.edition, first = excluded.first,
        until = excluded.until, cohort = excluded.cohort, intake = excluded.intake,
        intake_on = excluded.intake_on, ahead = excluded.ahead
      """,
      [
        .integer(kept.enrolment), .text(edition), .integer(Int64(kept.first.compact)),
        .integer(Int64(kept.prospect.until.compact)), SQLValue(kept.cohort?.rawValue),
        SQLValue(kept.intake?.decision.rawValue), SQLValue(kept.intake.map { Int64($0.on.compact) }), .text(text),
      ])
  }
}

extension KeptProspect {
  /// The columns that ``init(_:at:)`` reads, of the table under an alias `p`.
  static let columns = "p.enrolment, p.first, p.until, p.cohort, p.intake, p.intake_on, p.ahead"

  /// Reads them from a column on; `nil` where they make none.
  init?(_ row: any SQLStatement, at column: Int) {
    guard let enrolment = row.integer(column), let first = row.day(column + 1), let until = row.day(column + 2),
      let ahead = row.bytes(column + 6), let prospect = ProspectCode.prospect(ahead, until: until)
    else { return nil }
    self.init(
      enrolment: enrolment, cohort: row.text(column + 3).map { ElementID($0) },
      intake: IntakeState(row.text(column + 4), on: row.day(column + 5)), first: first, prospect)
  }
}

extension IntakeState {
  fileprivate init?(_ word: String?, on day: Day?) {
    guard let decision = word.flatMap(LifeEvent.Intake.init(rawValue:)), let day else { return nil }
    self.init(decision, on: day)
  }
}

extension SQLStatement {
  fileprivate func day(_ column: Int) -> Day? { integer(column).flatMap { Day(compact: Int($0)) } }
}
