import Foundation
import RugeCore

/// A key that sorts names, byte by byte, as Danes do: æ, ø and å after z, `aa` as å, case and accents last of all.
///
/// Foundation sorts so too, but takes 0.2 s for 10,000 names; a key is made once a name.
package struct CollationKey: Hashable, Comparable, Sendable {
  package let text: String
  /// The first eight bytes as a number, by which nearly all names are told apart.
  private let beginning: UInt64

  package init(_ name: String) {
    let name = name.normalised
    // Names that differ in case or accents only keep one order; the lowest character ends the shorter name first.
    text = (Self.danishLetters(of: name) ?? Self.letters(of: name)) + "\u{1}" + name
    let first = text.utf8.prefix(8)
    beginning = first.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - first.count))
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    guard left.beginning == right.beginning else { return left.beginning < right.beginning }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  package static func == (left: CollationKey, right: CollationKey) -> Bool {
    left.beginning == right.beginning && left.text == right.text
  }

  /// The letters of a name in any script.
  static func letters(of name: String) -> String {
    var letters = ""
    for character in name.lowercased().replacing("aa", with: "å") { letters += Self.letters(for: character) }
    return letters
  }

  /// The same of a name of ASCII and æ, ø and å, which nearly all are; `nil` for any other.
  static func danishLetters(of name: String) -> String? {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    var bytes = name.utf8.makeIterator()
    // Whether the last letter is an a that a second one makes å.
    var isOpen = false
    while let byte = bytes.next() {
      let letter: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter = byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letter = byte
      case 0x20..<0x7F: letter = UInt8(ascii: " ")
      case 0xC3:
        guard let second = bytes.next(), let own = danishLetter(second) else { return nil }
        letter = own
      default: return nil
      }
      if isOpen, letter == UInt8(ascii: "a") {
        letters[letters.count - 1] = UInt8(ascii: "}")
        isOpen = false
      } else {
        letters.append(letter)
        isOpen = letter == UInt8(ascii: "a")
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// What stands for æ, ø or å of either case, by the second of its two bytes.
  private static func danishLetter(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xA6, 0x86: UInt8(ascii: "{")
    case 0xB8, 0x98: UInt8(ascii: "|")
    case 0xA5, 0x85: UInt8(ascii: "}")
    default: nil
    }
  }

  /// The ASCII characters after `z` stand for the three last letters.
  private static func letters(for character: Character) -> String {
    switch character {
    case "a"..."z" where character.isASCII, "0"..."9": String(character)
    case "æ", "ä": "{"
    case "ø", "ö", "œ": "|"
    case "å": "}"
    case "ü", "ű": "y"
    case "ð", "đ": "d"
    case "þ": "th"
    case "ß": "ss"
    case "ł": "l"
    default:
      if character.isLetter || character.isNumber {
        String(
          String.UnicodeScalarView(String(character).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1)))
      } else {
        " "
      }
    }
  }
}
