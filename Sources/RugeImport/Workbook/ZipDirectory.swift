import Foundation

/// What a zip file says it contains: enough to tell a workbook from what only looks like one, before it is opened.
struct ZipDirectory {
  /// A file in it.
  struct Entry {
    let name: String
    /// In bytes, unpacked, as the directory has it; the one who made the file may have lied.
    let size: UInt64
  }

  let entries: [Entry]

  /// Reads the directory at the end of a file; `nil` where there is none that makes sense.
  init?(_ descriptor: CInt) {
    let length = Int64(lseek(descriptor, 0, SEEK_END))
    let tailLength = Int(min(length, Int64(Self.longestTail)))
    guard tailLength >= Self.endLength, let tail = Self.read(descriptor, at: length - Int64(tailLength), tailLength),
      let place = tail.lastIndex(ofSignature: 0x0605_4B50)
    else { return nil }
    let size = Int(tail.number(at: place + 12, bytes: 4))
    let start = Int64(tail.number(at: place + 16, bytes: 4))
    guard size <= Self.longestDirectory, start + Int64(size) <= length,
      let directory = Self.read(descriptor, at: start, size)
    else { return nil }
    var entries: [Entry] = []
    var offset = 0
    while offset + Self.entryLength <= directory.count {
      guard directory.number(at: offset, bytes: 4) == 0x0201_4B50 else { return nil }
      let nameLength = Int(directory.number(at: offset + 28, bytes: 2))
      let extra = Int(directory.number(at: offset + 30, bytes: 2)) + Int(directory.number(at: offset + 32, bytes: 2))
      let nameStart = offset + Self.entryLength
      guard nameStart + nameLength + extra <= directory.count else { return nil }
      let name = String(decoding: directory[nameStart..<nameStart + nameLength], as: UTF8.self)
      entries.append(Entry(name: name, size: directory.number(at: offset + 24, bytes: 4)))
      offset = nameStart + nameLength + extra
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The end record, and the longest comment that may follow it.
  private static let endLength = 22
  private static let longestTail = endLength + 0xFFFF
  private static let entryLength = 46
  /// A workbook has a dozen parts.
  private static let longestDirectory = 1 << 20

  private static func read(_ descriptor: CInt, at offset: Int64, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset) + off_t(done))
      }
      guard read > 0 else { return nil }
      done += read
    }
    return bytes
  }
}

extension [UInt8] {
  /// The number of so many bytes from an offset, the lowest first; 0 beyond the end.
  fileprivate func number(at offset: Int, bytes: Int) -> UInt64 {
    guard offset + bytes <= count else { return 0 }
    return (0..<bytes).reduce(0) { $0 | UInt64(self[offset + $1]) << (8 * $1) }
  }

  /// The last place where a signature stands that leaves room for what follows it.
  fileprivate func lastIndex(ofSignature signature: UInt64) -> Int? {
    (0...Swift.max(0, count - 22)).reversed().first { number(at: $0, bytes: 4) == signature }
  }
}
