import RugeCore

/// The words of `record add` after the kind: perhaps whom it is about, then what it says.
struct RecordLine {
  let reference: String?
  let values: [(key: String, value: String)]

  init(_ words: [String]) throws {
    let isNamed = words.first.map { !$0.contains("=") } ?? false
    reference = isNamed ? words.first : nil
    values = try KeyValue.split(Array(isNamed ? words.dropFirst() : words[...]))
  }
}
