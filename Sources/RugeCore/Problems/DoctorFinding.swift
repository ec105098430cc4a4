/// Something that a store's examination has found.
package enum DoctorFinding: Hashable, Sendable {
  // The database
  /// In the words of the database itself.
  case database(detail: String)
  /// A table or an index is missing, added or changed.
  case schema(name: String)

  // The journal
  case factMissing(sequence: Int64)
  /// Its hash does not follow from its values and the fact before it.
  case factChanged(sequence: Int64)
  case factUnreadable(sequence: Int64)
  /// The journal does not end where its head says.
  case headWrong(last: Int64, head: Int64)
  case batchMissing(batch: Int64)
  case batchWithoutFacts(batch: Int64)
  case authorChanged(author: Int64)
  /// Texts are missing or changed.
  case textChanged(fact: Int64)
  case textWithoutFact(fact: Int64)
  case definitionMissing(version: Int64)
  case definitionChanged(version: Int64)
  case definitionWithoutFact(version: Int64)
  case contradiction(enrolment: Int64, Contradiction)
  /// It is about, or refers to, something that no fact brought into the world.
  case subjectMissing(fact: Int64)

  // What is computed from the journal
  case endedMarkWrong(sequence: Int64)
  case enrolmentWrong(enrolment: Int64)
  case prospectWrong(enrolment: Int64)
  case nameWrong(Subject)

  // Files
  case evidenceMissing(name: String, fact: Int64)
  case evidenceChanged(name: String, fact: Int64)
  case evidenceUnused(name: String)
  /// Others than the owner may read or write it.
  case openToOthers(path: String)
  /// The database lies where it will be damaged sooner or later.
  case unsafeFolder(String, WorkspaceProblem.FolderRisk)

  // The machine
  /// What the writer lock covers with this version of SQLite, and what it does not.
  case sqlite(version: String, resetsLogSafely: Bool)

  package enum Severity: String, Hashable, Sendable {
    /// What was recorded is not whole any more.
    case damage
    /// What is computed does not agree with what was recorded; `ruge doctor --repair` makes it again.
    case stale
    /// Nothing is lost, but somebody should look.
    case advice
    case notice
  }

  /// The file that was handed in and is not what it was; `nil` where the finding is about something else.
  package var damagedEvidence: String? {
    switch self {
    case .evidenceMissing(let name, _), .evidenceChanged(let name, _): name
    default: nil
    }
  }

  package var severity: Severity {
    switch self {
    case .endedMarkWrong, .enrolmentWrong, .prospectWrong, .nameWrong: .stale
    case .openToOthers, .evidenceUnused, .unsafeFolder: .advice
    case .sqlite: .notice
    default: .damage
    }
  }
}
