package import RugeCore
package import RugeStore
package import RugeWords

/// What the doctor found: `ruge doctor --json`.
package struct DoctorDocument: Encodable {
  package struct Finding: Encodable {
    /// `damage` or `notice`.
    package let severity: String
    package let sentence: String
  }

  package let healthy: Bool
  /// How many facts the journal has.
  package let facts: Int64
  /// The journal's last link; two stores with the same one hold the same journal.
  package let hash: String
  package let sqlite: String
  package let findings: [Finding]

  package init(_ findings: [DoctorFinding], _ head: JournalHead, _ words: Words) {
    self.healthy = !findings.contains { $0.severity == .damage }
    self.facts = head.sequence
    self.hash = head.hash
    self.sqlite = Store.sqliteVersion
    self.findings = findings.map { Finding(severity: $0.severity.rawValue, sentence: words.finding($0)) }
  }
}
