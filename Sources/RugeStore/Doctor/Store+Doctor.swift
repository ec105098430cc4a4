package import RugeCore

extension Store {
  /// The version of SQLite that is in use.
  package static var sqliteVersion: String { SQLiteVersion.current.description }

  /// Examines everything: the database's pages, the chain of facts with their texts and definitions, whether the facts
  /// can be true together, what is computed from them, the evidence and the permissions of files.
  ///
  /// - Parameters:
  ///   - evidence: The folder of evidence; `nil` leaves it out.
  ///   - prospects: The rules by which kept prospects are judged; `nil` leaves them out.
  ///   - progress: Is called now and then.
  /// - Returns: What was found; ``DoctorFinding/severity`` says how bad it is.
  /// - Throws: `StoreProblem` where the store cannot be read at all.
  package func doctor(
    evidence: EvidenceFolder?, prospects: ProspectJudge? = nil, progress: (DoctorProgress) -> Void = { _ in }
  ) throws -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    func examine(_ step: DoctorStep, _ body: () throws -> [DoctorFinding]) throws {
      progress(DoctorProgress(step: step, done: 0, of: 1))
      do {
        findings += try body()
      } catch StoreProblem.damaged(_, let detail) {
        // One part cannot be read; the others may still have something to tell.
        findings.append(.database(detail: detail))
      } catch StoreProblem.factUnreadable(let sequence) {
        // The journal's own examination has named it; what is computed from it cannot be compared.
        if !findings.contains(.factUnreadable(sequence: sequence)) {
          findings.append(.factUnreadable(sequence: sequence))
        }
      }
    }
    try examine(.database) { try DatabaseExamination(connection).findings() }
    try examine(.journal) {
      try JournalExamination(connection).findings { done, all in
        progress(DoctorProgress(step: .journal, done: done, of: all))
      }
    }
    try examine(.balances) { try BalanceExamination(connection, prospects).findings() }
    if let evidence {
      try examine(.evidence) { try EvidenceExamination(connection, evidence).findings() }
    }
    try examine(.files) { FileExamination(path, evidence).findings() }
    findings.append(
      .sqlite(version: SQLiteVersion.current.description, resetsLogSafely: SQLiteVersion.current.resetsLogSafely))
    return findings
  }
}
