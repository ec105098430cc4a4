import Foundation
package import RugeCore

extension Store {
  /// Puts a backup in a store's place, after it has been verified from end to end.
  ///
  /// - Parameters:
  ///   - folder: The backup.
  ///   - path: Where the database goes.
  ///   - evidence: Where the evidence goes; what is there already stays.
  ///   - files: What people wrote beside the store, brought back where it is missing.
  ///   - replacing: Whether a database that is there may be replaced.
  ///   - holder: Who restores; it waits for writers as they wait for each other.
  ///   - waiting: How long.
  /// - Returns: The backup's manifest.
  /// - Throws: `StoreProblem`. Whatever happens, a power cut included, the database is afterwards either the backup's or
  ///   the one that was there, with all that was committed to it; evidence and files may have been added.
  package static func restore(
    from folder: String, to path: String, evidence: EvidenceFolder, files: WorkspaceFiles? = nil, replacing: Bool,
    as holder: LockHolder,
    waiting: Duration
  ) throws -> BackupManifest {
    // Also asked under the lock; here it spares the work.
    guard replacing || access(path, F_OK) != 0 else { throw StoreProblem.wouldReplace(path: path) }
    let manifest = try verifiedManifest(of: folder)

    let unfinished = path + ".partial-\(getpid())"
    defer { for ending in ["", "-wal", "-shm", ".lock"] { unlink(unfinished + ending) } }
    _ = try FileCopy.copy("\(folder)/\(BackupManifest.database)", to: unfinished)
    try verify(unfinished, manifest, folder)
    try restoreEvidence(manifest, from: folder, to: evidence)
    try files?.bringBack(from: folder, manifest)

    let lock = try WriterLock(database: path, holder: holder, waiting: waiting)
    defer { withExtendedLifetime(lock) {} }
    if access(path, F_OK) == 0 {
      guard replacing else { throw StoreProblem.wouldReplace(path: path) }
      try settle(path, waiting)
    }
    try replace(path, by: unfinished)
    return manifest
  }

  /// Makes the log of a database needless; of one that is damaged there is nothing to save.
  private static func settle(_ path: String, _ waiting: Duration) throws {
    do {
      try SQLiteDriver(path: path).settle(waiting: waiting)
    } catch StoreProblem.damaged, StoreProblem.notAStore {}
  }

  /// Moves a database into the place of one whose log is needless.
  private static func replace(_ path: String, by unfinished: String) throws {
    let folder = StoreFile.folder(of: path)
    // A log of the old database must never meet the new one. Readers keep the files they have open.
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
    try StoreFile.synchronise(folder: folder)
    guard rename(unfinished, path) == 0 else { throw StoreFile.problem(errno, creating: path) }
    try StoreFile.synchronise(folder: folder)
  }

  private static func verifiedManifest(of folder: String) throws -> BackupManifest {
    let manifest = try BackupManifest.read(folder)
    for (name, digest) in manifest.files.sorted(by: { $0.key < $1.key }) {
      // A manifest is a file like any other: it may not lead out of its folder.
      guard !name.split(separator: "/").contains(".."), let found = try? FileCopy.digest(of: "\(folder)/\(name)") else {
        throw StoreProblem.backupUnusable(path: folder, .fileMissing(name))
      }
      guard Hexadecimal.text(found) == digest else {
        throw StoreProblem.backupUnusable(path: folder, .fileChanged(name))
      }
    }
    guard manifest.files[BackupManifest.database] != nil else {
      throw StoreProblem.backupUnusable(path: folder, .fileMissing(BackupManifest.database))
    }
    return manifest
  }

  private static func verify(_ database: String, _ manifest: BackupManifest, _ folder: String) throws {
    let store = try Store.open(at: database, for: .reading)
    defer { store.close() }
    let head = try store.head()
    let findings = try store.doctor(evidence: nil)
    guard head.sequence == manifest.sequence, head.hash == manifest.hash,
      !findings.contains(where: { $0.severity == .damage })
    else { throw StoreProblem.backupUnusable(path: folder, .journalBroken) }
  }

  private static func restoreEvidence(
    _ manifest: BackupManifest, from folder: String, to evidence: EvidenceFolder
  ) throws {
    let prefix = BackupManifest.evidence + "/"
    for name in manifest.files.keys.sorted() where name.hasPrefix(prefix) {
      _ = try evidence.keep("\(folder)/\(name)")
    }
    if access(evidence.path, F_OK) == 0 { try StoreFile.synchronise(folder: evidence.path) }
  }
}
