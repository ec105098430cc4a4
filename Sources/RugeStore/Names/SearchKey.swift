import Foundation
import RugeCore

/// A name without what people spell differently: case, accents, spacing, signs, and the ways to write å, æ and ø.
///
/// Two spellings of a name have the same search key: `Læsehunde` and `LAESEHUNDE`, `Ålborg` and `Aalborg`, `Møllen`,
/// `Moellen` and `Mollen`. It serves for finding only; different names can have the same search key too.
package struct SearchKey: Hashable, Sendable {
  package let text: String

  package init(_ name: String) {
    var letters = ""
    var gap = false
    // The Swedish and German letter is the Danish æ; decomposed it would be an a.
    let lowercase = name.lowercased().normalised.replacing("ä", with: "æ")
    for scalar in lowercase.decomposedStringWithCanonicalMapping.unicodeScalars {
      guard let replacement = Self.replacement(of: scalar) else { continue }
      if replacement == " " {
        gap = !letters.isEmpty
        continue
      }
      if gap { letters += " " }
      gap = false
      letters += replacement
    }
    text = letters.replacing("aa", with: "a").replacing("oe", with: "o")
  }

  /// What stands for a character; nothing for a combining mark, a space for signs.
  private static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "æ": "ae"
    case "ø", "œ": "o"
    case "ß": "ss"
    case "ð", "đ": "d"
    case "þ": "th"
    case "ł": "l"
    case "'", "’", "`", "´": nil
    default:
      if scalar.properties.generalCategory == .nonspacingMark {
        nil
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        String(scalar)
      } else {
        " "
      }
    }
  }
}
