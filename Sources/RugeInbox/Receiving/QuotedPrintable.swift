/// The encoding of bodies that keeps most letters (RFC 2045, 6.7).
enum QuotedPrintable {
  static func bytes(of body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(body.count)
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        continue
      }
      if rest.first == UInt8(ascii: "\r") { rest = rest.dropFirst() }
      if rest.first == UInt8(ascii: "\n") {
        // A line end after the sign is none.
        rest = rest.dropFirst()
      } else if let value = value(rest.prefix(2)) {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    return Hexadecimal.bytes(String(decoding: digits, as: UTF8.self).lowercased())?.first
  }
}
