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

  /// What a cell stands for, beside the heads that are counted there.
  ///
  /// - Returns: `nil` where it is not said whether they came: that nobody did leaves open whether they had said so.
  package static func status(_ stated: Status?, count: Int?) -> Status? {
    switch (stated, count) {
    case (.absent?, _): stated
    case (_, 0?), (nil, nil): nil
    default: .present
    }
  }

  private static let words: [(status: Status, words: [String])] = [
    (
      .present,
      [
        present, "attended", "came", "yes", "y", "x", "1", "ok", "til stede", "tilstede", "mødt", "mødte", "deltog",
        "deltaget", "ja", "j", "kom", "närvarande",
      ]
    ),
    (
      .absent(excused: true),
      [
        excused, "absent with excuse", "apologies", "afbud", "meldt afbud", "meldte afbud", "undskyldt", "syg",
        "sygdom", "sygemeldt", "ill", "sick", "fri", "anmäld", "anmäld frånvaro", "ursäktad", "förhinder", "förhindrad",
        "forhindret", "sjuk",
      ]
    ),
    (
      .absent(excused: false),
      [
        absent, "unexcused", "missed", "no-show", "no show", "no", "n", "0", "-", "fraværende", "fravær", "udeblevet",
        "udeblev", "mødte ikke", "mødte ikke op", "nej", "frånvarande", "uteblev", "kom ikke", "kom inte",
        "did not come", "uden afbud", "ikke mødt", "inte närvarande",
      ]
    ),
  ]

  private static let statuses: [String: Status] = {
    let pairs = words.flatMap { status, words in words.map { (FoldedName($0).text, status) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}

// What is written beside a name.
extension PresenceWords {
  /// What a remark says of whether somebody came.
  enum Remark: Hashable {
    case said(Status)
    /// It speaks of something else.
    case other
    /// It says that they may not have come, and not plainly.
    case unclear
  }

  /// Reads a remark of several words, such as `afbud pga. sygdom`.
  static func remark(_ text: String) -> Remark {
    if let status = statuses[FoldedName(text).text] { return .said(status) }
    let words = parts(text)
    var isCovered = Array(repeating: false, count: words.count)
    var found: Set<Status> = []
    for phrase in phrases {
      for start in words.indices where words[start...].starts(with: phrase.words) {
        let range = start..<(start + phrase.words.count)
        // A longer phrase, which is looked for first, says what its words alone would not.
        guard !range.allSatisfy({ isCovered[$0] }) else { continue }
        range.forEach { isCovered[$0] = true }
        found.insert(phrase.status)
      }
    }
    if zip(words, isCovered).contains(where: { negations.contains($0) && !$1 }) { return .unclear }
    switch found.count {
    case 0: return .other
    case 1: return found.first.map { .said($0) } ?? .other
    default: return .unclear
    }
  }

  /// Whether a text that nobody was asked for, such as one in a column of a name that is not known, speaks of somebody who
  /// stayed away: `nej`, `nej, syg` or `afbud pga. sygdom`.
  package static func speaksOfAbsence(_ text: String) -> Bool {
    if case .said(.absent) = remark(text) { return true }
    return parts(text).first.map(refusals.contains) ?? false
  }

  private static let refusals: Set<String> = ["nej", "no"]

  /// Whether a word can stand beside a name without anything between them: it is none of those that names have.
  static func standsAlone(_ text: String) -> Status? {
    let words = parts(text)
    return phrases.first { $0.words == words && $0.status != .present }?.status
  }

  /// A text's words, folded, without what stands between them.
  static func parts(_ text: String) -> [String] {
    FoldedName(text).text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let negations: Set<String> = ["ikke", "ej", "inte", "not", "never", "aldrig"]

  /// Words too short or too common to mean anything in the midst of others.
  private static let vague: Set<String> = ["yes", "ja", "kom", "no", "nej", "fri", "ill", "ok"]

  /// The longest first.
  private static let phrases: [(words: [String], status: Status)] = words.flatMap { status, words in
    words.filter { $0.count > 2 && !vague.contains($0) }.map { (parts($0), status) }
  }.sorted { $0.words.count > $1.words.count }
}
