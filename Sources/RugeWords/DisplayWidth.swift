extension StringProtocol {
  /// How many columns of a terminal the text takes: wide letters and emoji take two, combining marks none.
  package var displayWidth: Int {
    // Latin text, which is nearly all of it, needs no look at properties.
    if let width = utf8.withContiguousStorageIfAvailable(latinDisplayWidth) ?? nil { return width }
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

/// The columns of a text in UTF-8 that is all ASCII, or all letters and signs of one column from the Latin blocks, which
/// have no marks that combine; `nil` of any other.
private func latinDisplayWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var hasControl = false
  var place = 0
  while place < bytes.count {
    switch bytes[place] {
    case 0x20..<0x7F: place += 1
    case 0x00..<0x80:
      hasControl = true
      place += 1
    // U+00A0 to U+00BF but for the soft hyphen, which is shown only where a line ends.
    case 0xC2 where bytes[place + 1] >= 0xA0 && bytes[place + 1] != 0xAD: place += 2
    // U+00C0 to U+02FF.
    case 0xC3...0xCB: place += 2
    default: return nil
    }
    width += 1
  }
  return hasControl && width < bytes.count ? nil : width
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
