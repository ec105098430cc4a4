/// Reads the name of an organisation or a person as it is to be kept.
///
/// Spaces around it go and those inside become single. Characters that nobody sees are dropped where they do no harm and
/// refused where they could make the name show as another one. The caller brings the text into Unicode normalisation
/// form C first.
package struct NameReader: Sendable {
  /// The longest name, in characters.
  package static let limit = 300

  package init() {}

  package func read(_ text: String) throws(InputProblem) -> String {
    var name = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      switch Sight(of: scalar) {
      case .visible:
        if isSpacePending { name.append(" ") }
        isSpacePending = false
        name.append(scalar)
      case .space: isSpacePending = !name.isEmpty
      case .hiddenAndHarmless: continue
      case .hidden: throw .nameHasHiddenCharacter(text, scalar)
      }
    }
    let result = String(name)
    guard !result.isEmpty else { throw .nameEmpty }
    guard result.count <= Self.limit else { throw .nameTooLong(String(result.prefix(40)), limit: Self.limit) }
    return result
  }
}

/// What a reader sees of a character.
private enum Sight {
  case visible, space
  /// What copying from web pages and documents leaves behind: soft hyphen, zero-width space, direction marks, word
  /// joiner and byte order mark.
  case hiddenAndHarmless
  case hidden

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x7E: self = .visible
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: self = .hiddenAndHarmless
    default:
      if scalar.properties.isWhitespace {
        self = .space
      } else {
        self = scalar.isControl || scalar.isDirectionOverride ? .hidden : .visible
      }
    }
  }
}
