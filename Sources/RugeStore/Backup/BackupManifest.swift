import Foundation
import RugeCore

/// What a backup consists of: `manifest.json` in its folder.
package struct BackupManifest: Codable, Hashable, Sendable {
  /// The form of the backup.
  package let format: Int
  /// The last fact in it.
  package let sequence: Int64
  /// That fact's hash: equal for equal journals.
  package let hash: String
  /// SHA-256 of each file, by its path inside the folder.
  package let files: [String: String]

  /// The manifest of a backup, of whose files nothing is known yet.
  package static func read(_ folder: String) throws -> BackupManifest {
    guard access(folder, F_OK) == 0 else { throw StoreProblem.backupMissing(path: folder) }
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(fileName)"),
      let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data)
    else { throw StoreProblem.backupUnusable(path: folder, .noManifest) }
    guard manifest.format <= currentFormat else { throw StoreProblem.backupUnusable(path: folder, .newerFormat) }
    return manifest
  }

  /// Whether a folder is a backup.
  package static func exists(in folder: String) -> Bool { access("\(folder)/\(fileName)", F_OK) == 0 }

  static let currentFormat = 1
  static let fileName = "manifest.json"
  static let database = Store.fileName
  static let evidence = EvidenceFolder.name
}
