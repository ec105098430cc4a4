extension RepeatedKeyScanner {
  /// The text that a string with escapes stands for; an escape that JSON does not know stands for its letter.
  static func unescaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var bytes: [UInt8] = []
    var units: [UInt16] = []
    var rest = text
    // Escapes may give halves of a character each, so they are gathered until other text comes.
    func flush() {
      bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
      units.removeAll()
    }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        flush()
        bytes.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "u"):
        let digits = rest.prefix(4)
        rest = rest.dropFirst(4)
        units.append(UInt16(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD)
      default: units.append(UInt16(escape))
      }
    }
    flush()
    return String(decoding: bytes, as: UTF8.self)
  }
}
