import Foundation
import RugeCore
import RugeStore

/// A folder with `ruge.yaml`: the programmes, the database and the evidence of one body.
struct Workspace: Sendable {
  static let settingsFile = "ruge.yaml"
  static let programmesFolder = "Programmes"

  /// The folder's absolute path.
  let folder: String
  let settings: WorkspaceSettings

  var settingsPath: String { folder + "/" + Self.settingsFile }
  var programmes: String { folder + "/" + Self.programmesFolder }
  var evidence: EvidenceFolder { EvidenceFolder(path: folder + "/Evidence") }
  var database: String { path(settings.database) }

  /// The absolute path that a path in the settings means: a relative one is from the workspace's folder.
  func path(_ text: String) -> String {
    URL(filePath: text.hasPrefix("/") ? text : "\(folder)/\(text)").standardizedFileURL.path(percentEncoded: false)
  }

  /// The workspace of a folder, or of the nearest one above it.
  static func find(from start: String) throws -> Workspace {
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
