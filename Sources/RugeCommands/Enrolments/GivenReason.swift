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

  /// A reason that may be left out; `nil` where it is.
  ///
  /// - Throws: Where it is given and says nothing.
  init?(ifSaid text: String?) throws(UsageProblem) {
    guard let text else { return nil }
    try self.init(text)
  }

  var texts: [TextPurpose: String] { [.reason: text] }
}

extension GivenReason? {
  var texts: [TextPurpose: String] { self?.texts ?? [:] }
}
