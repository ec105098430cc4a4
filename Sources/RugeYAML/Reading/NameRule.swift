/// What a name in a text may look like.
package enum NameRule: Hashable, Sendable {
  /// Anything.
  case any
  /// Letters of any language, digits, `-` and `_`, beginning with a letter; certain words are none.
  case identifier(but: [String] = [])
  /// The same, and it may begin with a digit: `2026`.
  case numberedIdentifier(but: [String] = [])
  /// A whole number up to a thousand.
  case level

  /// The words that look like a name and are none.
  var excluded: [String] {
    switch self {
    case .identifier(let words), .numberedIdentifier(let words): words
    case .any, .level: []
    }
  }

  /// The rule as a regular expression that JSON Schema and Python both understand, or `nil` for ``any``.
  ///
  /// Every character beyond ASCII passes as a letter, since not all of them know `\p{L}`.
  package var pattern: String? {
    switch self {
    case .any: nil
    case .level: "^(1000|0|[1-9][0-9]{0,2})$"
    case .identifier: #"^([A-Za-z]|[^\x00-\x7F])([A-Za-z0-9_-]|[^\x00-\x7F])*$"#
    case .numberedIdentifier: #"^([A-Za-z0-9]|[^\x00-\x7F])([A-Za-z0-9_-]|[^\x00-\x7F])*$"#
    }
  }
}
