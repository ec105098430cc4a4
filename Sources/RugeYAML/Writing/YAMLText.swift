import RugeCore

/// Writes texts so that whoever reads them gets the same texts back, whatever they contain.
///
/// A text stands as it is where nobody could take it for anything else, in block and in flow style; otherwise it stands
/// between double quotes, on one line.
package enum YAMLText {
  /// The text as the value of a key, or as an item of a list.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// The text between double quotes.
  package static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isWordPart(first), last != " " else { return false }
    return scalars.allSatisfy { !mustBeEscaped($0) && !marks.contains($0) } && !looksLikeAnotherType(text)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Characters that mean something to YAML somewhere in a plain text.
  private static let marks: Set<Unicode.Scalar> = [":", "#", ",", "[", "]", "{", "}", "\"", "\\", "\t", "\n", "\r"]

  /// Our reader takes none of these for anything but a text; other programs do.
  private static func looksLikeAnotherType(_ text: String) -> Bool {
    let startsAsNumber = text.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
    return (startsAsNumber && !text.contains(" ")) || otherTypes.contains(text.lowercased())
  }

  private static let otherTypes: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard mustBeEscaped(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let (letter, length) = scalar.value > 0xFFFF ? ("U", 8) : ("u", 4)
      return "\\" + letter + String(repeating: "0", count: length - digits.count) + digits
    }
  }

  /// What cannot be seen, and what YAML keeps out of a text: noncharacters and what it takes for a line break.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible || scalar.isControl || scalar.properties.isNoncharacterCodePoint
      || scalar.properties.isDefaultIgnorableCodePoint || [0x2028, 0x2029].contains(scalar.value)
  }
}
