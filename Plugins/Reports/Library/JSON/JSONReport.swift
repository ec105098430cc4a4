import Foundation

/// The edition for programs: the summary, with its fields in a fixed order.
enum JSONReport {
  static func render(_ summary: ProgressSummary) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(summary), as: UTF8.self) + "\n"
  }
}
