import Foundation
import RugeCore

extension Store {
  /// Copies the store, as it is at one moment, and its evidence, and what people wrote beside it, to a new folder; others may go on writing.
  ///
  /// The folder appears under its name when it is complete.
  package func backup(to folder: String, evidence: EvidenceFolder?, files: WorkspaceFiles? = nil) throws
    -> BackupManifest
  {
    guard access(folder, F_OK) != 0 else { throw StoreProblem.backupExists(path: folder) }
    let unfinished = folder + ".partial-\(getpid())"
    do {
      let manifest = try fill(unfinished, evidence, files)
      guard rename(unfinished, folder) == 0 else { throw StoreFile.problem(errno, creating: folder) }
      try StoreFile.synchronise(folder: StoreFile.folder(of: folder))
      return manifest
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw error
    }
  }

  private func fill(_ folder: String, _ evidence: EvidenceFolder?, _ written: WorkspaceFiles?) throws -> BackupManifest
  {
    guard mkdir(folder, 0o700) == 0 else { throw StoreFile.problem(errno, creating: folder) }
    let database = "\(folder)/\(BackupManifest.database)"
    try connection.copy(to: database)
    var files = [BackupManifest.database: Hexadecimal.text(try FileCopy.digest(of: database))]
    if let evidence, case let names = evidence.names(), !names.isEmpty {
      guard mkdir("\(folder)/\(BackupManifest.evidence)", 0o700) == 0 else {
        throw StoreFile.problem(errno, creating: folder)
      }
      for name in names {
        let place = "\(BackupManifest.evidence)/\(name)"
        files[place] = Hexadecimal.text(try FileCopy.copy(evidence.path(of: name), to: "\(folder)/\(place)"))
      }
      try StoreFile.synchronise(folder: "\(folder)/\(BackupManifest.evidence)")
    }
    if let written { try files.merge(written.copy(to: folder)) { first, _ in first } }
    // What was copied is asked, not the store: others may have written meanwhile.
    let copy = try Store.open(at: database, for: .reading)
    let head = try copy.head()
    copy.close()
    for ending in ["-wal", "-shm"] { unlink(database + ending) }
    let manifest = BackupManifest(
      format: BackupManifest.currentFormat, sequence: head.sequence, hash: head.hash, files: files)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileCopy.write(Array(encoder.encode(manifest)), to: "\(folder)/\(BackupManifest.fileName)")
    try StoreFile.synchronise(folder: folder)
    return manifest
  }
}
