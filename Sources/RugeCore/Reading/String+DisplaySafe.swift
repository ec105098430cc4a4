extension String {
  /// The text as a terminal may show it: control characters become visible, an escape as `^[`.
  ///
  /// Line breaks and tabs stay; characters that reverse the direction of text are shown by their number.
  package var displaySafe: String {
    displaySafe(keepingLines: true)
  }

  /// The text as one line that a terminal may show: line breaks and tabs become spaces.
  package var displaySafeLine: String {
    displaySafe(keepingLines: false)
  }

  private func displaySafe(keepingLines: Bool) -> String {
    // Lists show tens of thousands of texts, nearly all of them plain: that much is told from their bytes.
    guard !withBytes(Self.arePlain),
      unicodeScalars.contains(where: { $0.isControl || $0.isDirectionOverride || $0.isLineSeparator })
    else { return self }
    var shown = ""
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      // Scalars are compared, not characters: "\r\n" is one character in Swift.
      case "\r" where next == "\n": continue
      case "\n", "\t": shown.unicodeScalars.append(keepingLines ? scalar : " ")
      default: shown += scalar.displaySafe
      }
    }
    return shown
  }

  /// Whether bytes of UTF-8 certainly hold nothing that must not be shown as it is.
  private static func arePlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterC2 = false
    for byte in bytes {
      // 0xC2 begins the controls of Latin-1, and 0xE2 whatever separates lines or turns text around.
      if byte < 0x20 || byte == 0x7F || byte == 0xE2 || isAfterC2 && byte < 0xA0 { return false }
      isAfterC2 = byte == 0xC2
    }
    return true
  }
}

extension Unicode.Scalar {
  /// A control character of ASCII or Latin-1, line breaks and tabs included.
  ///
  /// Unicode promises that there will never be others: none need be looked up.
  package var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// A character that changes the direction of the text after it: the bidirectional embeddings, overrides and isolates.
  package var isDirectionOverride: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  fileprivate var isLineSeparator: Bool {
    value == 0x2028 || value == 0x2029
  }

  /// The character itself where it can be seen, else a name for it: `^[`, `<U+202E>`.
  package var displaySafe: String {
    switch value {
    case 0x00..<0x20: "^" + String(UnicodeScalar(UInt8(value) + 0x40))
    case 0x7F: "^?"
    default: isControl || isDirectionOverride || isLineSeparator ? "<\(codePoint)>" : String(self)
    }
  }

  /// The number that Unicode gives the character: `U+202E`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
