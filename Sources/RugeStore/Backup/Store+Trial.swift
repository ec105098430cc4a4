import Foundation
package import RugeCore

extension Store {
  /// Opens a copy of a store for writing, to try out in it what nobody may write in the store itself.
  ///
  /// - Parameters:
  ///   - path: The store, which is only read.
  ///   - holder: Who tries it.
  /// - Returns: The copy, in a new temporary folder of its own; see ``discard()``.
  /// - Throws: ``StoreProblem`` where the store cannot be read or there is no room for a copy.
  package static func openCopy(of path: String, as holder: LockHolder) throws -> Store {
    let original = try open(at: path, for: .reading)
    defer { original.close() }
    let folder = FileManager.default.temporaryDirectory.appending(path: "ruge-\(UUID().uuidString)")
      .path(percentEncoded: false)
    guard mkdir(folder, 0o700) == 0 else { throw StoreFile.problem(errno, creating: folder) }
    do {
      let copy = "\(folder)/\(fileName)"
      try original.connection.copy(to: copy)
      return try open(at: copy, for: .writing(as: holder, waiting: .zero))
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  /// Closes a copy and deletes it with its folder.
  package func discard() {
    close()
    try? FileManager.default.removeItem(atPath: StoreFile.folder(of: path))
  }
}
