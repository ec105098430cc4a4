import RugeCore
import RugeStore
import RugeWords

/// What the doctor found: `ruge doctor --json`.
struct DoctorDocument: Encodable {
  struct Finding: Encodable {
    /// `damage` or `notice`.
    let severity: String
    let sentence: String
  }

  let healthy: Bool
  /// How many facts the journal has.
  let facts: Int64
  /// The journal's last link; two stores with the same one hold the same journal.
  let hash: String
  let sqlite: String
  let findings: [Finding]

  init(_ findings: [DoctorFinding], _ head: JournalHead, _ words: Words) {
    self.healthy = !findings.contains { $0.severity == .damage }
    self.facts = head.sequence
    self.hash = head.hash
    self.sqlite = Store.sqliteVersion
    self.findings = findings.map { Finding(severity: $0.severity.rawValue, sentence: words.finding($0)) }
  }
}
