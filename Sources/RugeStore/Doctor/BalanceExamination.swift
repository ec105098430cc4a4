import RugeCore

/// Computes again what is kept beside the facts, compares, and looks for facts that cannot be true together.
struct BalanceExamination {
  let connection: any SQLConnection
  private let judge: ProspectJudge?

  init(_ connection: any SQLConnection, _ judge: ProspectJudge?) {
    self.connection = connection
    self.judge = judge
  }

  func findings() throws -> [DoctorFinding] {
    try endedFindings() + enrolmentFindings() + sessionFindings() + nameFindings()
  }

  /// Marks without a withdrawal, and withdrawals without a mark.
  private func endedFindings() throws -> [DoctorFinding] {
    try connection.all(
      """
      SELECT f.sequence FROM fact f LEFT JOIN fact w
        ON w.sequence = f.ended AND w.type = 'taken-back' AND w.refers = f.sequence
      WHERE f.ended IS NOT NULL AND w.sequence IS NULL
      UNION
      SELECT w.refers FROM fact w LEFT JOIN fact f ON f.sequence = w.refers
      WHERE w.type <> 'session' AND w.type = 'taken-back'
        AND (f.sequence IS NULL OR f.ended IS NULL OR f.ended <> w.sequence)
      ORDER BY 1
      """
    ) { .endedMarkWrong(sequence: $0.integer(0) ?? 0) }
  }

  private func enrolmentFindings() throws -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    let statement = try connection.statement(
      "SELECT \(EnrolmentRow.columns) FROM enrolment_now e ORDER BY e.enrolment")
    defer { statement.finish() }
    try statement.start([])
    var isRow = try statement.next()

    try StateReader(connection).forEach { folded in
      guard let state = folded.state else { return }
      findings += folded.contradictions.map { .contradiction(enrolment: state.enrolment, $0) }
      while isRow, let kept = statement.integer(0), kept < state.enrolment {
        findings.append(.enrolmentWrong(enrolment: kept))
        isRow = try statement.next()
      }
      let isKept = isRow && statement.integer(0) == state.enrolment
      if !isKept
        || EnrolmentRow(columns: statement, organisationName: nil) != EnrolmentRow(state, organisationName: nil)
      {
        findings.append(.enrolmentWrong(enrolment: state.enrolment))
      }
      if isKept { isRow = try statement.next() }
      findings += try prospectFindings(state)
    }
    while isRow {
      findings.append(.enrolmentWrong(enrolment: statement.integer(0) ?? 0))
      isRow = try statement.next()
    }
    return findings
  }

  /// A prospect that is not the one that the rules draw up today, for the day on which it was.
  private func prospectFindings(_ state: EnrolmentState) throws -> [DoctorFinding] {
    guard let judge else { return [] }
    let kept = try connection.first(
      "SELECT \(KeptProspect.columns) FROM prospect p WHERE p.enrolment = $1 AND p.edition = $2",
      [.integer(state.enrolment), .text(judge.edition)]
    ) { KeptProspect($0, at: 0) }
    guard let kept else { return [] }
    guard let kept, kept.cohort == state.cohort, kept.intake == state.intake,
      try judge.prospect(state, kept.first) == kept.prospect
    else {
      return [.prospectWrong(enrolment: state.enrolment)]
    }
    return []
  }

  /// Sessions before an enrolment or after its end; the fold does not see them.
  private func sessionFindings() throws -> [DoctorFinding] {
    try connection.all(
      """
      SELECT f.sequence, f.subject, e.enrolled_on IS NULL OR f.on_day < e.enrolled_on FROM fact f
      LEFT JOIN enrolment_now e ON e.enrolment = f.subject
      WHERE f.type = 'session' AND f.ended IS NULL AND (e.enrolment IS NULL OR f.on_day < e.enrolled_on
        OR (e.position IN ('completed', 'withdrawn') AND f.on_day > e.since))
      ORDER BY f.sequence
      """
    ) { row in
      .contradiction(
        enrolment: row.integer(1) ?? 0,
        Contradiction(fact: row.integer(0) ?? 0, kind: row.integer(2) == 0 ? .afterEnd : .beforeEnrolment))
    }
  }

  private func nameFindings() throws -> [DoctorFinding] {
    let entries = try Balances(connection).names(where: "f.subject_kind IN ('organisation', 'person')")
    var expected = Dictionary(entries.map { ($0.subject, $0.values) }, uniquingKeysWith: { first, _ in first })
    var wrong: Set<Subject> = []
    try connection.forEach(
      "SELECT subject_kind, subject, folded, collation_key, name_fact, merged_into FROM name_index"
    ) { row in
      let number = row.integer(1) ?? 0
      guard let kind = row.text(0).flatMap(Subject.Kind.init) else {
        wrong.insert(.organisation(number))
        return
      }
      let subject = Subject(kind, number)
      let kept: [SQLValue] = [
        .text(row.text(2) ?? ""), .text(row.text(3) ?? ""), SQLValue(row.integer(4)), SQLValue(row.integer(5)),
      ]
      if expected.removeValue(forKey: subject) != kept { wrong.insert(subject) }
    }
    return wrong.union(expected.keys).sorted { $0.number < $1.number }.map { .nameWrong($0) }
  }
}
