import RugeCore

/// What an id may look like: letters of any language, digits, `-` and `_`, beginning with a letter.
enum Identifier {
  /// - Parameter mayBeNumbered: Whether it may begin with a digit, as the ids of cohorts and rounds do (`2022`).
  static func isValid(_ text: String, mayBeNumbered: Bool = false) -> Bool {
    guard let first = text.unicodeScalars.first,
      isLetter(first) || mayBeNumbered && ("0"..."9").contains(first)
    else { return false }
    return text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
  }

  /// The words of the language and of the command line that would be read as something else.
  static let reserved: Set<String> = [
    "after", "agreed", "all", "any", "at_least", "before", "due", "each", "end", "enrolment", "every", "false", "in",
    "ja",
    "last", "nej", "no", "none", "null", "of", "open", "start", "to", "true", "unknown", "yes",
  ]
}
