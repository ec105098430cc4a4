/// Text from others, made fit for places where control characters do harm: pages, tables, mail headers, file lines.
public enum PlainText {
  /// The text on one line: line breaks and tabs become spaces, and other control characters and those that turn the
  /// direction of writing around become `U+FFFD`, so that they are seen and do nothing.
  public static func line(_ text: String) -> String {
    clean(text) { _ in false }
  }

  /// The text with its line breaks, which become line feeds, and otherwise as ``line(_:)`` has it.
  public static func lines(_ text: String) -> String {
    clean(text) { $0 == "\n" }
  }

  /// The text with a capital letter first, as it begins a line or a table cell.
  public static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Works on scalars: Swift takes CR LF for one character, in which a search for either finds nothing.
  private static func clean(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isTroublesome) else { return text }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": clean.append(isKept("\n") ? "\n" : " ")
      case "\t": clean.append(" ")
      default: clean.append(isTroublesome(scalar) ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(clean)
  }

  private static func isTroublesome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
