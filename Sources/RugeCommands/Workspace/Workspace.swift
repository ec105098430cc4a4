import Foundation
package import RugeCore
import RugeStore

/// A folder with `ruge.yaml`: the programmes, the database and the evidence of one body.
package struct Workspace: Sendable {
  package static let settingsFile = "ruge.yaml"
  package static let programmesFolder = "Programmes"

  /// The folder's absolute path.
  package let folder: String
  package let settings: WorkspaceSettings

  package var settingsPath: String { folder + "/" + Self.settingsFile }
  package var programmes: String { folder + "/" + Self.programmesFolder }
  package var evidence: EvidenceFolder { EvidenceFolder(path: folder + "/Evidence") }
  /// Where reminders are laid for a mail program to take.
  package var outbox: String { folder + "/Outbox" }

  package var database: String {
    settings.database.hasPrefix("/") ? settings.database : folder + "/" + settings.database
  }

  /// The workspace of a folder, or of the nearest one above it.
  package static func find(from start: String) throws -> Workspace {
    var folder = URL(filePath: start).standardizedFileURL.path(percentEncoded: false)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    while true {
      let file = (folder == "/" ? "" : folder) + "/" + settingsFile
      if FileManager.default.fileExists(atPath: file) {
        return Workspace(folder: folder, settings: try WorkspaceSettings.read(file))
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { throw WorkspaceProblem.none(from: start) }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}
