import Synchronization

/// Where the lines of a text begin.
///
/// They are looked for when first asked about: of a text in which nothing is wrong nobody ever asks.
final class LineTable: Sendable {
  private let bytes: [UInt8]
  private let known = Mutex<[Int]?>(nil)

  init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte at which each line begins; an empty text has one line.
  ///
  /// Lines end with LF, CR LF or CR.
  var starts: [Int] {
    known.withLock { known in
      if let known { return known }
      let found = Self.starts(in: bytes)
      known = found
      return found
    }
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] <= 0x0D {
        let isReturn = bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
        if bytes[index] == 0x0A || isReturn { starts.append(index + 1) }
      }
    }
    return starts
  }
}
