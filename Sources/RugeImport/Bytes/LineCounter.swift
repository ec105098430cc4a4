/// Counts lines that end in LF, CRLF or CR.
struct LineCounter {
  /// The line that the next byte is in, from 1.
  private(set) var line = 1
  private var isAfterReturn = false

  mutating func count(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes {
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && !isAfterReturn { line += 1 }
      isAfterReturn = byte == UInt8(ascii: "\r")
    }
  }
}
