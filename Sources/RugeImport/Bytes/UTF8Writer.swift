/// Writes scalars as UTF-8 into memory that is large enough for them.
struct UTF8Writer {
  private let target: UnsafeMutableRawBufferPointer
  private var count = 0

  init(target: UnsafeMutableRawBufferPointer) {
    self.target = target
  }

  /// What has been written.
  var written: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: target[..<count])
  }

  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      put(scalar)
    case 0x80..<0x800:
      put(0xC0 | scalar >> 6)
      put(0x80 | scalar & 0x3F)
    case 0x800..<0x10000:
      put(0xE0 | scalar >> 12)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    default:
      put(0xF0 | scalar >> 18)
      put(0x80 | scalar >> 12 & 0x3F)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    }
  }

  private mutating func put(_ byte: UInt32) {
    target[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }
}
