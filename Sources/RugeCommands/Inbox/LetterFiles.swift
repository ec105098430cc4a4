import Foundation
import RugeCore
import RugeStore

/// The files of those who are asked, in a folder that only the user may look into.
final class LetterFiles {
  private let folder: String
  private let dryRun: Bool
  private var written: [String] = []
  private var madeFolder = false

  init(_ folder: String, dryRun: Bool) {
    self.folder = folder
    self.dryRun = dryRun
  }

  /// A name that says whose file it is, in letters that every system and mail program takes.
  static func name(_ recipient: String, _ ask: AskID, _ ending: String) -> String {
    let words = SearchKey(recipient).text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let slug = String(words.joined(separator: "-").prefix(40))
    return slug.isEmpty ? "\(ask).\(ending)" : "\(ask)-\(slug).\(ending)"
  }

  func write(_ text: String, to name: String) throws {
    guard !dryRun else { return }
    try makeFolder()
    let path = "\(folder)/\(name)"
    do {
      try PrivateFile.write(Array(text.utf8), to: path)
    } catch WorkspaceProblem.cannotWrite(_, .exists) {
      throw AskProblem.fileExists(path)
    }
    written.append(path)
  }

  private func makeFolder() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw WorkspaceProblem.cannotWrite(folder, reason: .notAFolder) }
      return
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      madeFolder = true
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotWrite(folder, reason: FileObstacle(error))
    }
  }

  /// Takes everything back that was written.
  func removeAll() {
    for path in written { unlink(path) }
    if madeFolder { rmdir(folder) }
  }
}
