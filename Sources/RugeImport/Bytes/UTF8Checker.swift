/// Checks whether bytes are UTF-8 as they stream by, by the Unicode standard's table of well-formed sequences.
struct UTF8Checker {
  /// Characters of two bytes or more.
  private(set) var wideCharacters = 0
  /// Bytes, or beginnings of characters, that are not UTF-8.
  private(set) var errors = 0
  private(set) var firstErrorOffset: Int?
  private(set) var firstNullOffset: Int?
  /// The first byte that Windows-1252 has no character for.
  private(set) var firstUndefinedOffset: Int?

  private var offset = 0
  private var needed = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF
  private var sequenceStart = 0

  mutating func check(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position < bytes.count {
      if needed == 0, position + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        // Eight bytes at a time, while they are ASCII and none is zero.
        if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
          position += 8
          continue
        }
      }
      check(bytes[position], at: offset + position)
      position += 1
    }
    offset += bytes.count
  }

  /// Takes the end of the bytes into account.
  mutating func finish() {
    if needed > 0 { fail(at: sequenceStart) }
    needed = 0
  }

  private mutating func check(_ byte: UInt8, at place: Int) {
    if byte >= 0x80, firstUndefinedOffset == nil, Windows1252.undefined.contains(byte) { firstUndefinedOffset = place }
    if needed > 0 {
      if allowed.contains(byte) {
        needed -= 1
        allowed = 0x80...0xBF
        if needed == 0 { wideCharacters += 1 }
        return
      }
      fail(at: sequenceStart)
      needed = 0
    }
    allowed = 0x80...0xBF
    sequenceStart = place
    switch byte {
    case 0x00: if firstNullOffset == nil { firstNullOffset = place }
    case 0x01..<0x80: break
    case 0xC2...0xDF: needed = 1
    case 0xE0: (needed, allowed) = (2, 0xA0...0xBF)
    case 0xED: (needed, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: needed = 2
    case 0xF0: (needed, allowed) = (3, 0x90...0xBF)
    case 0xF4: (needed, allowed) = (3, 0x80...0x8F)
    case 0xF1...0xF3: needed = 3
    default: fail(at: place)
    }
  }

  private mutating func fail(at place: Int) {
    errors += 1
    if firstErrorOffset == nil { firstErrorOffset = place }
  }
}
