import Foundation
import RugeCore

/// A key that sorts names, byte by byte, as Danes do: æ, ø and å after z, `aa` as å, case and accents last of all.
///
/// Foundation sorts so too, but takes 0.2 s for 10,000 names; a key is made once a name.
package struct CollationKey: Hashable, Sendable {
  package let text: String

  package init(_ name: String) {
    let name = name.normalised
    var letters = ""
    for character in name.lowercased().replacing("aa", with: "å") {
      letters += Self.letters(for: character)
    }
    // Names that differ in case or accents only keep one order; the lowest character ends the shorter name first.
    text = letters + "\u{1}" + name
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
