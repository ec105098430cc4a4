#if canImport(Testing)
  import Foundation
  package import Testing

  /// A file in the folder `Golden` beside a test, read by a person before it is committed.
  ///
  /// With `RUGE_RECORD=1` in the environment the test writes the file instead of comparing with it.
  package enum GoldenText {
    package static func expect(
      _ text: String, toMatch name: String, beside test: String = #filePath,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
      if ProcessInfo.processInfo.environment["RUGE_RECORD"] != nil {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
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
#endif
