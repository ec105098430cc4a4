/// A name as it is compared: two spellings of one name fold to the same text.
///
/// Letter case, accents, surrounding and repeated spaces and invisible characters make no difference, and the Nordic
/// letters equal what they are written as where a keyboard lacks them: `æ`, `ä` and `ae`; `ø`, `ö` and `oe`; `å` and
/// `aa`. The folding needs no database, locale or normalised input, so that a store may keep it in an index.
package struct FoldedName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The folded text: empty where the name has no visible character.
  package let text: String

  package init(_ name: some StringProtocol) {
    let bytes = name.utf8
    self.text = bytes.allSatisfy({ $0 < 0x80 }) ? Self.foldASCII(bytes) : Self.fold(name)
  }

  package var description: String { text }

  package static func < (left: FoldedName, right: FoldedName) -> Bool {
    left.text < right.text
  }

  /// Whether a fragment of a name occurs in this one.
  package func contains(_ fragment: FoldedName) -> Bool {
    text.contains(fragment.text)
  }
}

extension FoldedName {
  private static func foldASCII(_ bytes: some Collection<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x20, 0x09...0x0D: if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
      case 0x00..<0x20, 0x7F: continue
      case 0x41...0x5A: folded.append(byte | 0x20)
      default: folded.append(byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func fold(_ name: some StringProtocol) -> String {
    var folded = ""
    for character in name.lowercased() {
      if let ascii = character.asciiValue, ascii > 0x20, ascii < 0x7F {
        folded.append(character)
      } else if character.isWhitespace {
        if folded.utf8.last != 0x20, !folded.isEmpty { folded.append(" ") }
      } else {
        append(character, to: &folded)
      }
    }
    if folded.utf8.last == 0x20 { folded.removeLast() }
    return folded
  }

  /// Adds a lower-case character.
  ///
  /// Swift compares characters by canonical equivalence, so that an `å` written as `a`
  /// and a ring is the same case as the one letter.
  private static func append(_ character: Character, to folded: inout String) {
    switch character {
    case "æ", "ä", "ǽ": folded += "ae"
    case "ø", "ö", "œ", "ǿ": folded += "oe"
    case "å", "ǻ": folded += "aa"
    case "ß": folded += "ss"
    case "þ": folded += "th"
    case "ð": folded += "d"
    default:
      let visible = character.unicodeScalars.filter { !isInvisible($0) }
      if let first = visible.first, let letter = latinLetter(first) {
        folded.unicodeScalars.append(letter)
        // What is left of the character are accents, unless several letters were joined into one.
        folded.unicodeScalars.append(contentsOf: visible.dropFirst().filter { !isAccent($0) })
      } else {
        folded.unicodeScalars.append(contentsOf: visible)
      }
    }
  }

  /// The plain letter under a Latin letter's accents: `é`, `ế` and `e` are `e`; `nil` for other characters.
  private static func latinLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return scalar }
    // The Unicode name says which letter it is: LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE.
    guard scalar.properties.isAlphabetic, let words = scalar.properties.name?.split(separator: " "), words.count > 5,
      words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1, words[4] == "WITH"
    else { return nil }
    return words[3].lowercased().unicodeScalars.first
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate: true
    default: false
    }
  }
}
