/// What binds a filled-in mail to one question and one recipient: 80 bits in sixteen letters and digits.
package struct AnswerCode: Hashable, Sendable, CustomStringConvertible {
  // Crockford's alphabet: no I, L, O and U, which are misread.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 16

  /// The letters and digits, without hyphens.
  private let letters: String

  init(_ bytes: [UInt8]) {
    var letters = ""
    var bits = 0
    var count = 0
    for byte in bytes.prefix(Self.length * 5 / 8) {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 5 {
        letters.append(Self.alphabet[bits >> (count - 5) & 31])
        count -= 5
      }
      bits &= (1 << count) - 1
    }
    self.letters = letters
  }

  /// The code that a text has, with or without hyphens and in either case; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    var letters = ""
    for letter in text.uppercased() where letter != "-" && letter != " " {
      let meant: Character =
        switch letter {
        case "O": "0"
        case "I", "L": "1"
        default: letter
        }
      guard Self.alphabet.contains(meant) else { return nil }
      letters.append(meant)
    }
    guard letters.count == Self.length else { return nil }
    self.letters = letters
  }

  package var description: String {
    let letters = Array(letters)
    return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
  }
}
