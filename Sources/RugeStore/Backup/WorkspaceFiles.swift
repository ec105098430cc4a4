import Foundation
import RugeCore

/// What people write beside a store, such as settings and definitions: a backup holds it as well.
package struct WorkspaceFiles: Sendable {
  private let folder: String
  private let names: [String]

  /// - Parameters:
  ///   - folder: Where they are.
  ///   - names: The files and folders in it that are meant; any of them may be missing.
  package init(folder: String, names: [String]) {
    self.folder = folder
    self.names = names
  }

  /// Copies the files to another folder.
  ///
  /// - Returns: SHA-256 of each file, by its path inside the folder.
  func copy(to target: String) throws -> [String: String] {
    var digests: [String: String] = [:]
    for path in paths() {
      let source = "\(folder)/\(path)"
      guard access(source, R_OK) == 0 else {
        throw StoreProblem.unreadable(path: source, detail: String(cString: strerror(errno)))
      }
      digests[path] = Hexadecimal.text(try Self.copy(source, to: path, in: target))
    }
    return digests
  }

  /// Brings back those files of a backup that are missing here.
  func bringBack(from backup: String, _ manifest: BackupManifest) throws {
    let isMeant = { (path: String) in names.contains { path == $0 || path.hasPrefix($0 + "/") } }
    for path in manifest.files.keys.sorted() where isMeant(path) && access("\(folder)/\(path)", F_OK) != 0 {
      _ = try Self.copy("\(backup)/\(path)", to: path, in: folder)
    }
  }

  /// The files' paths inside the folder.
  private func paths() -> [String] {
    names.flatMap { name in
      let place = ("\(folder)/\(name)" as NSString).resolvingSymlinksInPath
      let inside = (try? FileManager.default.subpathsOfDirectory(atPath: place)) ?? []
      return ([name] + inside.sorted().map { "\(name)/\($0)" }).filter(isFile)
    }
  }

  private func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat("\(folder)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Copies a file to a path inside a folder, whose own folders are made.
  private static func copy(_ source: String, to path: String, in folder: String) throws -> [UInt8] {
    var parent = folder
    for part in path.split(separator: "/").dropLast() {
      parent += "/\(part)"
      guard mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw StoreFile.problem(errno, creating: parent) }
    }
    let digest = try FileCopy.copy(source, to: "\(folder)/\(path)")
    try StoreFile.synchronise(folder: parent)
    return digest
  }
}
