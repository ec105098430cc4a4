/// Reads the answer to a yes-or-no question, in Danish, English or Swedish.
package struct YesOrNoReader: Sendable {
  package init() {}

  /// Yes, no, that nobody knows, or that the question does not apply.
  package func read(_ text: String) throws(InputProblem) -> Known<Bool> {
    guard let answer = Self.meaning(of: FoldedName(text)) else { throw .yesOrNoNotUnderstood(text) }
    return answer
  }

  /// What a name says, however it is spelt; `nil` where it is none of the words.
  static func meaning(of name: FoldedName) -> Known<Bool>? { answers[name.text] }

  /// Whether a text says that nobody knows: the same words, whatever is asked.
  package static func saysUnknown(_ text: some StringProtocol) -> Bool {
    answers[FoldedName(text).text] == .unknown
  }

  /// Whether a text says that what is asked does not apply: the same words, whatever is asked.
  package static func saysNotApplicable(_ text: some StringProtocol) -> Bool {
    answers[FoldedName(text).text] == .notApplicable
  }

  /// By folded spelling.
  private static let answers: [String: Known<Bool>] = {
    var answers: [String: Known<Bool>] = [:]
    func add(_ words: [String], _ answer: Known<Bool>) {
      for word in words { answers[FoldedName(word).text] = answer }
    }
    add(["yes", "y", "true", "ja", "j", "jo", "sand", "sandt", "sant"], .value(true))
    add(["no", "n", "false", "nej", "falsk", "falskt"], .value(false))
    add(
      [
        "unknown", "not known", "don't know", "dont know", "?", "ukendt", "ved ikke", "vides ikke", "okänt", "okänd",
        "vet ej", "vet inte",
      ], .unknown)
    add(
      [
        "not applicable", "n/a", "na", "ikke relevant", "irrelevant", "ikke aktuelt", "ej relevant", "inte relevant",
        "does not apply", "gælder ikke",
        "ej aktuellt", "inte aktuellt",
      ], .notApplicable)
    return answers
  }()
}
