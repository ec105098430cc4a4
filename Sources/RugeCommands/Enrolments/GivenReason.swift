import RugeCore

/// Why something is done, where nobody may do it without saying so.
struct GivenReason {
  let text: String

  /// - Throws: Where the text says nothing.
  init(_ text: String) throws(UsageProblem) {
    guard !text.allSatisfy(\.isWhitespace) else { throw .missing(option: "--reason", choices: []) }
    self.text = text
  }

  var texts: [TextPurpose: String] { [.reason: text] }
}
