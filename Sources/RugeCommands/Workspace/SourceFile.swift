import Foundation
import RugeCore
import RugeYAML

/// Reads texts that staff wrote.
enum SourceFile {
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
    do {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      let bytes = try file.read(upToCount: Limits().bytes + 1) ?? Data()
      return SourceText(name: name ?? path, bytes: Array(bytes))
    } catch {
      throw WorkspaceProblem.cannotRead(name ?? path, reason: FileObstacle(errno: errno))
    }
  }
}
