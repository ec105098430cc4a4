import Foundation
import RugeCore
import RugeStore

/// Files that only their owner may read.
enum PrivateFile {
  /// Writes a file that does not exist yet.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try write(bytes, to: path, flags: O_EXCL)
  }

  /// Writes a file, replacing one that is there.
  ///
  /// A link in its place is not followed.
  static func replace(_ bytes: [UInt8], at path: String) throws {
    try write(bytes, to: path, flags: O_TRUNC)
  }

  private static func write(_ bytes: [UInt8], to path: String, flags: Int32) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno)) }
    do {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try file.write(contentsOf: bytes)
      try file.synchronize()
      try file.close()
    } catch {
      throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno))
    }
  }
}
