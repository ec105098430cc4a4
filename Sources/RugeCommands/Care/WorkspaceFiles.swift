import Foundation
import RugeCore

/// The files of a workspace that people write: settings and definitions.
enum WorkspaceFiles {
  private static let names = [Workspace.settingsFile, Workspace.programmesFolder]

  /// Copies them into another folder, which keeps those that it has.
  static func copy(from source: String, to target: String) throws {
    let files = FileManager.default
    do {
      for name in names {
        let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
        guard files.fileExists(atPath: from), !files.fileExists(atPath: to) else { continue }
        try files.copyItem(atPath: from, toPath: to)
      }
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotWrite(target, reason: FileObstacle(error))
    }
  }
}
