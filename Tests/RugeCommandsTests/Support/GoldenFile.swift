import Foundation
import Testing

/// A committed text that what is printed must equal; `RUGE_RECORD=1` writes it anew.
enum GoldenFile {
  static func expect(_ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RUGE_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard text != expected else { return }
    let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
    let place = pairs.map { "printed “\($0)”, expected “\($1)”" } ?? "one is longer than the other"
    Issue.record("\(name): \(place)", sourceLocation: sourceLocation)
  }
}
