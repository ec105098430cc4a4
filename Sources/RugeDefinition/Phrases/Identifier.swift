import RugeCore

/// What an id may look like: letters of any language, digits, `-` and `_`, beginning with a letter.
enum Identifier {
  /// Whether a text is an id; the ids of cohorts and rounds may begin with a digit (`2022`).
  static func isValid(_ text: String, mayBeNumbered: Bool = false) -> Bool {
    guard let first = text.unicodeScalars.first,
      isLetter(first) || mayBeNumbered && ("0"..."9").contains(first)
    else { return false }
    return text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }
  }

  /// An id made of the same letters, if there is one: `my programme` is `my-programme`.
  static func suggestion(for text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let id = words.joined(separator: "-")
    return isValid(id) && !reserved.contains(id) ? id : nil
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

  /// The words of the language that would be read as something else only where an element of a kind is named.
  static func reserved(for kind: ElementKind) -> Set<String> {
    switch kind {
    // `each milestone due`, and the sections of a report.
    case .form: sections.union(["milestone", "figure", "report"])
    // `count: milestones`, `first sparring`, and the sections of a report.
    case .record: sections.union(["milestones", "sessions", "hours", "attendance", "first"])
    // `by: organisation`, `about: nothing`.
    case .role: ["organisation", "nothing"]
    // `of: programme`, `about: nothing`.
    case .participant: ["programme", "nothing"]
    // `closed: {on: weekends}`.
    case .period: ["weekends"]
    // `passed_when: {score: …}`.
    case .field: ["score"]
    case .round, .stage, .exit, .session, .milestone, .indicator, .category, .cohort, .agreement, .state, .reminder,
      .report, .option:
      []
    }
  }

  /// Whether a word is reserved anywhere, so that an id which nobody has chosen had better be another.
  static func isReservedAnywhere(_ text: String) -> Bool {
    reserved.contains(text) || ElementKind.allCases.contains { reserved(for: $0).contains(text) }
  }

  private static let sections = Set(ReportRule.Section.builtIn.keys)
}
