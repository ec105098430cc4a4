import RugeCore

/// A remark without a space after its `#`, as in `title: Sparring #2`: YAML drops what was hardly meant to be a remark.
struct CloseRemark {
  /// The remark as it stands, from its `#`.
  let text: String
  /// The Unicode scalar at which it begins, counted from 0.
  let start: Int

  /// Such remarks by the scalar after the last one of the text before them.
  static func all(in source: SourceText) -> [Int: CloseRemark] {
    var found: [Int: CloseRemark] = [:]
    var counted = 0
    var scalars = 0
    for hash in places(in: source.bytes) {
      var end = hash
      while end > 0, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
      scalars += source.bytes[counted..<end].count { $0 & 0xC0 != 0x80 }
      counted = end
      let line = source.bytes[hash...].prefix { $0 != 0x0A && $0 != 0x0D }
      found[scalars] = CloseRemark(text: String(decoding: line, as: UTF8.self), start: scalars + hash - end)
    }
    return found
  }

  /// The bytes at which a `#` stands after a space and right before a letter or a digit.
  private static func places(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      // Most definitions have no remark at all, which is soon seen.
      guard bytes.contains(0x23) else { return [] }
      var found: [Int] = []
      for index in bytes.indices.dropFirst() where bytes[index] == 0x23 {
        guard index + 1 < bytes.count, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 else { continue }
        let next = bytes[index + 1]
        if next >= 0x80 || (0x30...0x39).contains(next) || (0x41...0x5A).contains(next & 0xDF) { found.append(index) }
      }
      return found
    }
  }
}
