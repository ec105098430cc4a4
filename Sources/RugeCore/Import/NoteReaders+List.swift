/// For whom a note is, as a list says it.
extension NoteReaders {
  /// The purpose under which such a note is kept.
  package static func read(_ text: String) throws(InputProblem) -> TextPurpose {
    guard let purpose = purposes[FoldedName(text).text] else {
      throw .wordNotKnown(text, known: allCases.map(\.rawValue))
    }
    return purpose
  }

  private static let purposes: [String: TextPurpose] = {
    let words: [(String, TextPurpose)] = [
      ("roles", .note), ("roller", .note), ("private", .privateNote), ("privat", .privateNote),
      ("shared", .sharedNote), ("delt", .sharedNote), ("delad", .sharedNote),
    ]
    return Dictionary(words.map { (FoldedName($0).text, $1) }, uniquingKeysWith: { first, _ in first })
  }()
}
