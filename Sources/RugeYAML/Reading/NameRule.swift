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
  /// Of the characters beyond ASCII those that are surely no letters are left out, since not all of them know `\p{L}`.
  package var pattern: String? {
    switch self {
    case .any: nil
    case .level: "^(1000|0|[1-9][0-9]{0,2})$"
    case .identifier: "^([A-Za-z]|\(Self.letter))([A-Za-z0-9_-]|\(Self.letter))*$"
    case .numberedIdentifier: "^([A-Za-z0-9]|\(Self.letter))([A-Za-z0-9_-]|\(Self.letter))*$"
    }
  }

  /// A character beyond ASCII that is no punctuation, symbol, picture or invisible mark of direction.
  private static let letter =
    #"[^\x00-\x7F\u0080-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u20CF"#
    + #"\u2190-\u245F\u2500-\u2BFF\u3000-\u3004\u3008-\u3020\uE000-\uF8FF\uFE00-\uFE0F\uFFF0-\uFFFF🌀-🫿]"#
}
