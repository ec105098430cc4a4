import Foundation
import Testing

/// A file in `Golden` with what is expected, read by a person before it is committed.
///
/// With `RUGE_RECORD=1` in the environment the test writes the file instead of comparing with it.
enum GoldenFile {
  static func expect(_ text: String, toMatch name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RUGE_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(Array(text.utf8) == Array(expected.utf8), "\(name) is now:\n\(text)", sourceLocation: sourceLocation)
  }
}
