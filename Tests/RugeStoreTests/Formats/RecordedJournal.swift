import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

/// A journal that a release made, kept in `Journals` with what it says: it must open for ever.
///
/// It is made once, by a run of the tests with `RUGE_RECORD=1` while its folder is not there, and never again.
struct RecordedJournal: CustomTestStringConvertible {
  /// The newest one last; its number is that of the format.
  static let all = (1...3).map { RecordedJournal(format: $0) }

  let format: Int

  var testDescription: String { "format \(format)" }
  var folder: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Journals/\(format)").path
  }

  /// Whether it is still to be made, and may be.
  var awaitsRecording: Bool {
    ProcessInfo.processInfo.environment["RUGE_RECORD"] == "1" && !FileManager.default.fileExists(atPath: folder)
  }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
  }

  /// A copy that a test may open and add to.
  func copy() throws -> Copy { try Copy(self) }

  /// Makes the journal as ruge makes one today.
  func record() throws {
    let fixture = try SQLiteFixture()
    _ = try SampleJournal(in: fixture)
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try files.copyItem(atPath: fixture.path, toPath: "\(folder)/ruge.sqlite")
    try files.copyItem(atPath: fixture.evidence.path, toPath: "\(folder)/Evidence")
    let copy = try copy()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(try copy.image()).write(to: URL(filePath: "\(folder)/image.json"))
    let export = try copy.export().map { $0 + "\n" }.joined()
    try Data(export.utf8).write(to: URL(filePath: "\(folder)/export.jsonl"))
  }
}
