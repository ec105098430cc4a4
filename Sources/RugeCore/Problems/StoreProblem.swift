/// What can be wrong with a store, its copies and its evidence.
package enum StoreProblem: Problem, Hashable {
  // Opening
  case missing(path: String)
  case exists(path: String)
  /// A file, but no store of ours.
  case notAStore(path: String)
  /// The database's own words say what is broken.
  case damaged(path: String, detail: String)
  /// So damaged that not even the doctor can tell what is whole.
  case unexaminable(path: String, detail: String)
  case readOnly(path: String)
  case unreadable(path: String, detail: String)
  /// A later ruge has changed it.
  case newer(path: String)
  /// An earlier ruge made it, and it lies where it cannot be brought up to date.
  case older(path: String)
  case locked(path: String, holder: LockHolder?)
  case diskFull(path: String)

  // Facts
  /// A fact whose values make no event that this ruge knows.
  case factUnreadable(sequence: Int64)
  case cannotWithdraw(sequence: Int64, Withdrawal)

  // Evidence and copies
  case evidenceUnreadable(path: String, FileObstacle)
  case backupMissing(path: String)
  case backupExists(path: String)
  case backupUnusable(path: String, BackupFault)
  case wouldReplace(path: String)

  /// Why a fact cannot be taken back.
  package enum Withdrawal: Hashable, Sendable {
    case unknown
    case already(by: Int64)
    /// It takes another fact back itself.
    case isWithdrawal
    /// The withdrawal is said to be about somebody else than the fact.
    case otherSubject
  }

  /// What is wrong with a backup.
  package enum BackupFault: Hashable, Sendable {
    case noManifest
    case newerFormat
    case fileMissing(String)
    case fileChanged(String)
    case journalBroken
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .missing, .backupMissing: .notFound
    case .newer, .older, .locked: .locked
    case .cannotWithdraw: .refused
    case .exists, .backupExists, .wouldReplace, .damaged, .unexaminable, .readOnly, .unreadable, .diskFull,
      .factUnreadable:
      .failed
    case .notAStore, .evidenceUnreadable, .backupUnusable: .badInput
    }
  }
}
