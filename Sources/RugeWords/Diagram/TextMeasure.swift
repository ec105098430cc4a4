/// How wide a text is drawn, guessed without a font at hand.
///
/// The guesses are those of a wide sans serif (DejaVu Sans), so that a text fits in every font that a reader may have.
struct TextMeasure: Hashable, Sendable {
  /// The size of the font, in the units of the picture.
  let size: Double
  let isBold: Bool

  init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  var lineHeight: Double { (size * 1.35).rounded() }

  func width(of text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + Self.share($1) } * size * (isBold ? 1.13 : 1)
  }

  /// The text in lines, each at most so wide; a word that is wider than a line is divided.
  func lines(_ text: String, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if self.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var parts = pieces(of: String(word), width: width)
      line = parts.popLast() ?? ""
      lines += parts
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func pieces(of word: String, width: Double) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      if !piece.isEmpty, self.width(of: piece + String(letter) + "-") > width {
        pieces.append(piece + (letter.isLetter && piece.last?.isLetter == true ? "-" : ""))
        piece = ""
      }
      piece.append(letter)
    }
    return pieces + [piece]
  }

  /// The width of a character as a share of the font's size.
  private static func share(_ character: Character) -> Double {
    if let share = shares[character] { return share }
    switch character.displayWidth {
    case 0: return 0
    case 2: return 1.1
    default: return character.isUppercase ? 0.79 : character.isASCII ? 0.64 : 0.85
    }
  }

  private static let shares: [Character: Double] = {
    var shares: [Character: Double] = [:]
    for character in "ijlI'|.,:; " { shares[character] = 0.33 }
    for character in "frt()[]-!/\\\"“”’·" { shares[character] = 0.46 }
    for character in "åøäöéèüáóíúñç»«–" { shares[character] = 0.64 }
    for character in "mMwW%@&æÆœŒ—…+=<>~≥≤" { shares[character] = 1 }
    return shares
  }()
}
