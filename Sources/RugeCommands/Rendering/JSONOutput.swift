import Foundation

/// JSON as every command prints it: sorted keys, indented, æøå as they are.
enum JSONOutput {
  static func string(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Our documents are plain values: numbers are finite and keys are strings, so that encoding cannot fail.
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
