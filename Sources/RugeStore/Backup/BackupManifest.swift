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

  static let currentFormat = 1
  static let fileName = "manifest.json"
  static let database = "journal.db"
  static let evidence = "Evidence"
}
