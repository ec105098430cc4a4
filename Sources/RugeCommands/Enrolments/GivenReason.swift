import RugeCore

/// Why something is done; blanks say nothing.
struct GivenReason {
  let text: String

  /// The reason of what nobody may do without saying why.
  ///
  /// - Throws: Where the text says nothing.
  init(_ text: String) throws(UsageProblem) {
    guard !text.allSatisfy(\.isWhitespace) else { throw .missing(option: "--reason", choices: []) }
    self.text = text
  }

  /// A reason that may be left out; `nil` where the text says nothing.
  init?(ifSaid text: String?) {
    guard let text, let said = try? Self(text) else { return nil }
    self = said
  }

  var texts: [TextPurpose: String] { [.reason: text] }
}

extension GivenReason? {
  var texts: [TextPurpose: String] { self?.texts ?? [:] }
}
