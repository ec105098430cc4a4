/// For whom a note is, as a list says it.
extension NoteReaders {
  /// The purpose under which such a note is kept.
  package static func read(_ text: String) throws(InputProblem) -> TextPurpose {
    guard let purpose = purposes[FoldedName(text).text] else {
      throw .wordNotKnown(text, known: ["roles", "private", "shared"])
    }
    return purpose
  }

  /// The word for a purpose, the same in every language; `nil` for one that is no note.
  package static func word(for purpose: TextPurpose) -> String? {
    switch purpose {
    case .note: "roles"
    case .privateNote: "private"
    case .sharedNote: "shared"
    default: nil
    }
  }

  private static let purposes: [String: TextPurpose] = {
    let words: [(String, TextPurpose)] = [
      ("roles", .note), ("roller", .note), ("roller", .note), ("private", .privateNote), ("privat", .privateNote),
      ("shared", .sharedNote), ("delt", .sharedNote), ("delad", .sharedNote),
    ]
    return Dictionary(words.map { (FoldedName($0).text, $1) }, uniquingKeysWith: { first, _ in first })
  }()
}
