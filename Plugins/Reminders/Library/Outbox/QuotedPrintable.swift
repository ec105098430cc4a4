/// The encoding quoted-printable of RFC 2045: readable as it stands, and safe on its way through any mail server.
enum QuotedPrintable {
  /// Encodes text with line feeds into lines of at most 76 characters that end in CR LF.
  static func encode(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { encode(line: Array($0.utf8)) }
      .joined(separator: "\r\n")
  }

  private static func encode(line: [UInt8]) -> String {
    var encoded = ""
    var width = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let piece = isPlain(byte) || (byte == UInt8(ascii: " ") && !isLast) ? String(Unicode.Scalar(byte)) : hex(byte)
      if width + piece.utf8.count > (isLast ? 76 : 75) {
        encoded += "=\r\n"
        width = 0
      }
      encoded += piece
      width += piece.utf8.count
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}
