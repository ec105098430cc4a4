extension StringProtocol {
  /// How many columns of a terminal the text takes: wide letters and emoji take two, combining marks none.
  package var displayWidth: Int {
    // Latin text, which is nearly all of it, needs no look at properties.
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    if unicodeScalars.allSatisfy(\.isPlainLatin) { return unicodeScalars.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text cut to a number of columns, with an ellipsis where something was cut.
  package func fitted(to columns: Int) -> String {
    guard displayWidth > columns else { return String(self) }
    guard columns > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in self {
      guard width + character.displayWidth <= columns - 1 else { break }
      kept.append(character)
      width += character.displayWidth
    }
    return kept + "…"
  }

  /// The text filled with spaces to a number of columns.
  package func padded(to columns: Int, alignedRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, columns - displayWidth))
    return alignedRight ? spaces + self : self + spaces
  }
}

extension Character {
  /// Columns of a terminal that the character takes: 0, 1 or 2.
  package var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // An emoji takes two columns however many signs it is joined from; one that asks to be a plain sign takes one.
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    let isPlainSign = unicodeScalars.contains { $0.value == 0xFE0E }
    if !isPlainSign, unicodeScalars.contains(where: \.properties.isEmojiPresentation) { return 2 }
    return first.isWide ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// A letter or sign of one column from the Latin blocks, which have no marks that combine.
  fileprivate var isPlainLatin: Bool {
    (0x20..<0x7F).contains(value) || (0xA0..<0x300).contains(value) && value != 0xAD
  }

  /// The blocks that Unicode's East Asian Width property (UAX #11) calls wide or full-width.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
