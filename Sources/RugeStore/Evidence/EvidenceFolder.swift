import Crypto
import Foundation
import RugeCore

/// The files that prove things: kept under the digest of their bytes, so that a changed one gives itself away.
package struct EvidenceFolder: Sendable {
  /// What the folder is called, in a workspace and in a backup.
  package static let name = "Evidence"

  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// What can be said of a kept file.
  package enum Standing: Hashable, Sendable {
    case whole
    case missing
    case changed
  }

  /// Copies a file into the folder, once however often it is kept.
  ///
  /// - Returns: The name it has there, which is the text of purpose `evidence` of a fact: SHA-256 and the file's ending.
  package func keep(_ file: String) throws -> String {
    try makeFolder()
    let copy = "\(path)/.\(UUID().uuidString).partial"
    defer { unlink(copy) }
    let digest = try FileCopy.copy(file, to: copy)
    let name = Hexadecimal.text(digest) + Self.ending(of: file)
    guard rename(copy, self.path(of: name)) == 0 else { throw problem(file) }
    return name
  }

  /// Whether a file could be kept: it is there, is a plain one, and may be read.
  ///
  /// - Throws: ``StoreProblem/evidenceUnreadable(path:_:)`` where it could not.
  package static func check(_ file: String) throws {
    close(try FileCopy.opened(file))
  }

  /// Where a kept file lies.
  package func path(of name: String) -> String {
    "\(path)/\(name)"
  }

  /// Whether a kept file is there and as it was.
  package func verify(_ name: String) -> Standing {
    guard let digest = try? FileCopy.digest(of: path(of: name)) else {
      var status = stat()
      return lstat(path(of: name), &status) == 0 ? .changed : .missing
    }
    return name.hasPrefix(Hexadecimal.text(digest)) ? .whole : .changed
  }

  /// The names of all kept files, sorted.
  package func names() -> [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return entries.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// How many bytes a kept file has; `nil` where it is not there.
  package func size(of name: String) -> Int? {
    var status = stat()
    return lstat(path(of: name), &status) == 0 ? Int(status.st_size) : nil
  }

  /// The ending as the file has it, where it is a harmless one: `.pdf`.
  private static func ending(of file: String) -> String {
    let ending = (file as NSString).pathExtension.lowercased()
    let isPlain = ending.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    return isPlain && (1...8).contains(ending.utf8.count) ? ".\(ending)" : ""
  }

  private func makeFolder() throws {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw StoreFile.problem(errno, creating: path) }
  }

  private func problem(_ file: String) -> StoreProblem {
    .evidenceUnreadable(path: file, FileObstacle(errno: errno))
  }
}
