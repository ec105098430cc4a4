import Foundation
import RugeCore
import RugeStore
import RugeWords

/// A file that is read line by line, whatever its size.
struct LineFile {
  private let handle: FileHandle
  private let name: String
  /// A definition is the longest line that an export has.
  private static let lineLimit = 64 << 20

  init(_ path: String, named name: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorkspaceProblem.cannotRead(name, reason: FileObstacle(errno: errno)) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    self.name = name
  }

  /// Calls the body with each line, without its end; empty ones are passed over.
  func forEach(_ body: (Data) throws -> Void) throws {
    var rest = Data()
    var number = 0
    while let chunk = try read(), !chunk.isEmpty {
      rest.append(chunk)
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: 0x0A) {
        number += 1
        if end > start { try body(rest[start..<end]) }
        start = rest.index(after: end)
      }
      rest = Data(rest[start...])
      guard rest.count <= Self.lineLimit else {
        throw JournalProblem(.lineTooLong(limit: Self.lineLimit), file: name, line: number + 1)
      }
    }
    if !rest.isEmpty { try body(rest) }
  }

  private func read() throws -> Data? {
    do {
      return try handle.read(upToCount: 1 << 18)
    } catch {
      throw WorkspaceProblem.cannotRead(name, reason: FileObstacle(errno: errno))
    }
  }
}
