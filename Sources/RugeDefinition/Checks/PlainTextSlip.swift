import RugeCore
import RugeYAML

/// What a text without quotes shows of a slip that YAML does not mind.
enum PlainTextSlip {
  typealias Finding = (
    problem: DefinitionProblem, severity: Diagnostic<DefinitionProblem>.Severity, suggestion: String?
  )

  /// The slip in a text that takes up so many Unicode scalars in its file.
  static func find(in text: String, spanning length: Int) -> Finding? {
    guard let first = text.utf8.first else { return nil }
    // Thousands of texts are looked at: what cannot be is told by a byte.
    if first == 0x7E || first | 0x20 == 0x6E, ["~", "null", "Null", "NULL"].contains(text) {
      return (.nullWord(text), .warning, nil)
    }
    if first == 0xE2, text.withoutTypographicQuotes != text, let mark = text.first, "“”„‟‘’".contains(mark) {
      return (.typographicQuotes, .advice, text.withoutTypographicQuotes)
    }
    let (hasPoint, hasColon) = marks(in: text)
    if hasPoint, let number = thousands(in: text) {
      return (.thousandsPoint(number), .warning, text.replacing(number, with: number.replacing(".", with: "")))
    }
    if hasColon, let key = swallowedKey(in: text, spanning: length) {
      return (.swallowedKey(key), .warning, nil)
    }
    return nil
  }

  /// Whether there is a full stop, and whether there is a colon.
  private static func marks(in text: String) -> (point: Bool, colon: Bool) {
    text.withBytes { bytes in
      // All bytes are looked at: the machine takes many at a time as long as none of them ends the look.
      var found: UInt8 = 0
      for byte in bytes { found |= (byte == 0x2E ? 1 : 0) | (byte == 0x3A ? 2 : 0) }
      return (found & 1 != 0, found & 2 != 0)
    }
  }

  /// `10.000` on its own or beside one other word, such as `DKK 10.000`.
  private static func thousands(in text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count <= 2, let number = words.first(where: isThousands) else { return nil }
    return String(number)
  }

  private static func isThousands(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...3).contains(parts[0].utf8.count) && parts[1].utf8.count == 3
      && parts[0].first != "0" && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// A word such as `host:Fonden` in a text that runs over several lines.
  private static func swallowedKey(in text: String, spanning length: Int) -> String? {
    // A line break and the indent after it are one space in the text.
    guard length > text.unicodeScalars.count else { return nil }
    return text.split(separator: " ").dropFirst().first { LineSlip($0)?.mistake == .colonWithoutSpace }.map(String.init)
  }
}
