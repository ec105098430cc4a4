import RugeCore

/// Looks at the bytes of a text before libyaml does: its encoding, and characters that nobody can see.
enum ByteCheck {
  /// Notes what is wrong; `false` where libyaml could make nothing of the text.
  static func passes(_ source: SourceText, limits: Limits, reader: NodeReader) -> Bool {
    let bytes = source.bytes
    let start = SourceRange(0..<0)
    guard bytes.count <= limits.bytes else {
      reader.add(.error, .tooLarge(.bytes(limits.bytes)), at: start)
      return false
    }
    if isUTF32(bytes) {
      reader.add(.error, .wrongEncoding(.utf32), at: start)
      return false
    }
    if isUTF16(bytes) {
      reader.add(.error, .wrongEncoding(.utf16), at: start)
      return false
    }
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      let offset = firstInvalid(in: bytes)
      reader.add(.error, .wrongEncoding(.singleByte), at: SourceRange(offset..<offset + 1))
      return false
    }
    return mayHaveInvisibles(bytes) ? hasNoInvisibles(String(decoding: bytes, as: UTF8.self), reader: reader) : true
  }

  /// A byte order mark, or the three zero bytes that every Latin letter has in UTF-32.
  private static func isUTF32(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    return bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
      || bytes.prefix(4).count { $0 == 0 } == 3
  }

  /// A byte order mark, or the zero bytes that every Latin letter has in UTF-16.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || (bytes.count >= 4 && bytes.prefix(4).count { $0 == 0 } == 2)
  }

  /// The number of the first Unicode scalar that is none.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid = parser.parseScalar(from: &iterator) { offset += 1 }
    return offset
  }

  /// Whether any character may be an invisible one.
  ///
  /// All bytes are looked at: the machine takes many at a time as long as none of them ends the look.
  private static func mayHaveInvisibles(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for byte in bytes { found |= mark(byte) }
      return found != 0
    }
  }

  /// 1 where an invisible character may begin with a byte, else 0; most texts have none of them.
  private static func mark(_ byte: UInt8) -> UInt8 {
    func flag(_ holds: Bool) -> UInt8 { holds ? 1 : 0 }
    let control = flag(byte < 0x20) & ~(flag(byte == 0x09) | flag(byte == 0x0A) | flag(byte == 0x0D))
    return control | flag(byte == 0x7F) | flag(byte == 0xC2) | flag(byte == 0xD8) | flag(byte == 0xE2)
      | flag(byte == 0xEF)
  }

  private static func hasNoInvisibles(_ text: String, reader: NodeReader) -> Bool {
    var canContinue = true
    for (offset, scalar) in text.unicodeScalars.enumerated() where scalar.isInvisible {
      reader.add(.error, .invisibleCharacter(scalar.value), at: SourceRange(offset..<offset + 1))
      canContinue = canContinue && isHarmless(scalar)
    }
    return canContinue
  }

  /// Whether libyaml reads the character as part of a text; it refuses some, and takes others for line breaks.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2028, 0x2029, 0xFFFE, 0xFFFF: false
    default: scalar.value >= 0x200B
    }
  }
}
