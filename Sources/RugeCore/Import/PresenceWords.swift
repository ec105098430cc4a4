/// Whether somebody came, in the words of a list in Danish, English or Swedish.
package enum PresenceWords {
  package enum Status: Hashable, Sendable {
    case present
    case absent(excused: Bool)
  }

  /// The words that an export writes, the same in every language.
  package static let present = "present"
  package static let absent = "absent"
  package static let excused = "excused"

  package static func read(_ text: String) throws(InputProblem) -> Status {
    guard let status = statuses[FoldedName(text).text] else {
      throw .wordNotKnown(text, known: [present, excused, absent])
    }
    return status
  }

  private static let statuses: [String: Status] = {
    let words: [(Status, [String])] = [
      (
        .present,
        [
          present, "attended", "came", "yes", "x", "1", "til stede", "tilstede", "mødt", "mødte", "deltog", "deltaget",
          "ja", "kom", "närvarande", "deltog",
        ]
      ),
      (
        .absent(excused: true),
        [
          excused, "absent with excuse", "afbud", "meldt afbud", "undskyldt", "syg", "anmäld frånvaro", "ursäktad",
          "förhinder", "sjuk",
        ]
      ),
      (
        .absent(excused: false),
        [
          absent, "unexcused", "no-show", "no show", "no", "0", "fraværende", "udeblevet", "udeblev", "mødte ikke",
          "nej", "frånvarande", "uteblev", "kom ikke", "kom inte",
        ]
      ),
    ]
    let pairs = words.flatMap { status, words in words.map { (FoldedName($0).text, status) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
