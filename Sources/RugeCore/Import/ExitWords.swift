/// How an enrolment ended, as a list says it: an exit by itself, or a word and then the exit.
package enum ExitWords {
  /// The words that an export writes, the same in every language.
  package static let completed = "completed"
  package static let withdrawn = "withdrawn"

  /// Whether it was withdrawn, and the exit that is named: `withdrawn: moved`, `completed`, `alumni`.
  package static func read(_ text: String) -> (isWithdrawal: Bool, exit: String?) {
    let parts = text.split(separator: ":", maxSplits: 1).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let first = parts.first else { return (false, nil) }
    let rest = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
    switch FoldedName(first).text {
    case withdrawn: return (true, rest)
    case completed: return (false, rest)
    default: return (false, text)
    }
  }
}
