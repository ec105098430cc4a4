import Foundation
import Testing

/// A file in `Golden` with what the report is expected to be, read by a person before it is committed.
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
    guard Array(expected.utf8) != Array(text.utf8) else { return }
    let pairs = zip(lines(expected), lines(text)).enumerated().first { $1.0 != $1.1 }
    let place = pairs.map { "line \($0 + 1): expected “\($1.0)”, got “\($1.1)”" } ?? "one is longer than the other"
    Issue.record("\(name) differs at \(place)", sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
