import RugeCore

/// The words of `record add`: the kind, perhaps whom it is about, then what it says.
struct RecordLine {
  let kind: String
  let reference: String?
  let values: [(key: String, value: String)]

  /// Reads the words; whom it is about may stand before the kind, too.
  ///
  /// - Parameters:
  ///   - first: The kind, or whom it is about.
  ///   - words: The words that follow.
  ///   - meanings: What the names can mean.
  /// - Throws: ``ReferenceProblem`` where no programme has the kind, ``UsageProblem`` where what it says is not written as `KEY=VALUE`.
  init(_ first: String, _ words: [String], _ meanings: RecordNames) throws {
    let isNamed = words.first.map { !$0.contains("=") } ?? false
    let second = isNamed ? words.first : nil
    let isTurned = second.map { meanings.areTurned(first, $0) } ?? false
    kind = isTurned ? second ?? first : first
    reference = isTurned ? first : second
    try meanings.check(kind: kind)
    values = try KeyValue.split(Array(isNamed ? words.dropFirst() : words[...]))
  }
}
