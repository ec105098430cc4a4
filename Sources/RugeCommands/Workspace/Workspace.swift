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
  var evidence: EvidenceFolder { EvidenceFolder(path: folder + "/" + EvidenceFolder.name) }
  /// What people write themselves.
  var files: WorkspaceFiles { WorkspaceFiles(folder: folder, names: [Self.settingsFile, Self.programmesFolder]) }
  var database: String { path(settings.database) }

  /// The absolute path that a path in the settings means: a relative one is from the workspace's folder.
  func path(_ text: String) -> String {
    URL(filePath: text.hasPrefix("/") ? text : "\(folder)/\(text)").standardizedFileURL.path(percentEncoded: false)
  }

  /// Opens the store for writing, unless its database lies where it would come to harm.
  func openForWriting(as holder: LockHolder, waiting: Duration = CommandContext.patience) throws -> Store {
    try checkDatabaseFolder()
    return try Store.open(at: database, for: .writing(as: holder, waiting: waiting))
  }

  /// Refuses a database that lies where it would come to harm.
  func checkDatabaseFolder() throws {
    if let (folder, risk) = databaseRisk { throw WorkspaceProblem.unsafeFolder(folder, risk) }
  }

  /// The folder that the database lies in, which need not be the workspace's, where it is no place for one.
  var databaseRisk: (folder: String, risk: WorkspaceProblem.FolderRisk)? {
    let folder = URL(filePath: database).resolvingSymlinksInPath().deletingLastPathComponent()
      .path(percentEncoded: false).withoutTrailingSlashes
    return WorkspaceProblem.FolderRisk.of(folder).map { (folder, $0) }
  }

  /// The workspace of a folder, or of the nearest one above it.
  static func find(from start: String) throws -> Workspace {
    var folder = URL(filePath: start).standardizedFileURL.path(percentEncoded: false).withoutTrailingSlashes
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
