/// Writes values as bytes that can be read in one way only, for hashing.
///
/// Every value has its kind and, where it can differ, its length in front: `ab` + `c` is not `a` + `bc`, and nothing is
/// not an empty text. The form is for ever; a journal's hashes depend on it.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  private enum Kind {
    static let none: UInt8 = 0
    static let integer: UInt8 = 1
    static let text: UInt8 = 2
    static let bytes: UInt8 = 3
  }

  init(capacity: Int = 128) {
    bytes.reserveCapacity(capacity)
  }

  mutating func put(_ integer: Int64?) {
    guard let integer else { return bytes.append(Kind.none) }
    bytes.append(Kind.integer)
    append(UInt64(bitPattern: integer), count: 8)
  }

  mutating func put(_ text: String?) {
    guard var text else { return bytes.append(Kind.none) }
    bytes.append(Kind.text)
    text.withUTF8 { utf8 in
      append(UInt64(utf8.count), count: 4)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func put(_ string: [UInt8]?) {
    guard let string else { return bytes.append(Kind.none) }
    bytes.append(Kind.bytes)
    append(UInt64(string.count), count: 4)
    bytes.append(contentsOf: string)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// The lowest bytes of a number, the least significant one first.
  private mutating func append(_ number: UInt64, count: Int) {
    withUnsafeBytes(of: number.littleEndian) { number in
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: number[..<count]))
    }
  }
}
