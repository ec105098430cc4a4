/// Puts UTF-16 together from bytes that may be cut anywhere.
struct UTF16Decoder {
  private var firstByte: UInt8?
  private var highSurrogate: UInt32?

  /// Whether nothing is left over: neither half a unit nor half a pair.
  var isComplete: Bool {
    firstByte == nil && highSurrogate == nil
  }

  /// Takes a byte and writes the scalar that it completes, if any; false where there can be no such scalar.
  mutating func take(_ byte: UInt8, bigEndian: Bool, into writer: inout UTF8Writer) -> Bool {
    guard let first = firstByte else {
      firstByte = byte
      return true
    }
    firstByte = nil
    let unit = bigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
    switch (unit, highSurrogate) {
    case (0xDC00...0xDFFF, let high?):
      highSurrogate = nil
      writer.append(0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF))
    case (0xD800...0xDBFF, nil):
      highSurrogate = unit
    case (0xDC00...0xDFFF, nil), (_, .some):
      return false
    default:
      writer.append(unit)
    }
    return true
  }
}
