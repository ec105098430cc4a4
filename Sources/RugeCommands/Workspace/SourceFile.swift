import Foundation
import RugeCore
import RugeStore
import RugeYAML

/// Reads texts that staff wrote.
enum SourceFile {
  /// Bytes of a text from which on it pays to get ready for what is made of it.
  private static let large = 256 << 10
  /// How many times its size a definition takes in memory while it is read, as measured.
  private static let growth = 12

  /// A file's bytes; one byte more than a definition may have is read, so that the reader can say that it is too long.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - name: The file as the user named it, where that is not the path.
  /// - Returns: The text under the name that messages use.
  /// - Throws: ``WorkspaceProblem`` where the file cannot be read.
  static func read(_ path: String, name: String? = nil) throws -> SourceText {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw WorkspaceProblem.cannotRead(name ?? path, reason: FileObstacle(errno: errno))
    }
    defer { close(descriptor) }
    let limit = Limits().bytes + 1
    let bytes = try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let read = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, limit - count)
        if read == 0 { break }
        if read > 0 {
          count += read
        } else if errno != EINTR {
          throw WorkspaceProblem.cannotRead(name ?? path, reason: FileObstacle(errno: errno))
        }
      }
    }
    if bytes.count >= large { Heap.expect(bytes.count * growth) }
    return SourceText(name: name ?? path, bytes: bytes)
  }
}
