import Foundation

/// The files of the package that a test reads.
enum Repository {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func file(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// The names of the shipped definitions.
  static func shippedProgrammes() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Programmes").path())
      .filter { $0.hasSuffix(".yaml") }.sorted()
  }

  static func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
