import Foundation
import RugeCore
import RugeStore

/// A file that appears whole or not at all: it is written beside its place and then moved there.
final class OutputFile {
  private let path: String
  private let draft: String
  private var handle: FileHandle?

  init(_ path: String) throws {
    self.path = path
    self.draft = path + ".part-\(ProcessInfo.processInfo.processIdentifier)"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno))
    }
    self.handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit {
    if handle != nil { unlink(draft) }
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      try handle?.write(contentsOf: bytes)
    } catch {
      throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno))
    }
  }

  /// Puts the file in its place; a file that is there already is replaced only where that is allowed.
  func finish(replacing replaces: Bool = true) throws {
    do {
      try handle?.synchronize()
      try handle?.close()
    } catch {
      throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno))
    }
    guard replaces ? rename(draft, path) == 0 : takesFreePlace() else {
      throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno))
    }
    handle = nil
  }

  /// Moves the draft to its place unless something is there; a second name of the file is refused where one exists.
  private func takesFreePlace() -> Bool {
    if link(draft, path) == 0 { return unlink(draft) == 0 }
    // Some file systems know no second names.
    guard errno != EEXIST, !FileManager.default.fileExists(atPath: path) else { return false }
    return rename(draft, path) == 0
  }
}
