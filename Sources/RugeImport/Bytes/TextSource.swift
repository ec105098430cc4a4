import RugeCore

/// The characters of a file as UTF-8, whatever the file's own encoding, without its byte order mark.
///
/// It holds one chunk of the file at a time.
final class TextSource {
  /// Something in the bytes is no character of the encoding.
  enum Failure: Error {
    case unreadable(ReadFailure)
    case damaged
  }

  /// How many bytes are read at once; a chunk becomes at most three times as many bytes of UTF-8.
  static let chunkSize = 1 << 18

  let encoding: TextEncoding
  private let source: any ByteSource
  private let raw = UnsafeMutableRawBufferPointer.allocate(byteCount: TextSource.chunkSize, alignment: 16)
  private let converted: UnsafeMutableRawBufferPointer
  /// The characters before the damage that ``next()`` reported.
  private(set) var textBeforeDamage: UnsafeRawBufferPointer
  private var isAtStart = true
  private var utf16 = UTF16Decoder()

  init(_ source: any ByteSource, encoding: TextEncoding) throws(Failure) {
    self.source = source
    self.encoding = encoding
    self.converted = .allocate(byteCount: encoding == .utf8 ? 0 : 3 * Self.chunkSize + 8, alignment: 16)
    self.textBeforeDamage = UnsafeRawBufferPointer(rebasing: converted[..<0])
    do { try source.rewind() } catch { throw .unreadable(error) }
  }

  deinit {
    raw.deallocate()
    converted.deallocate()
  }

  /// The next characters, valid until the next call; empty at the end.
  func next() throws(Failure) -> UnsafeRawBufferPointer {
    while true {
      var bytes = try readChunk()
      let isEnd = bytes.isEmpty
      if isAtStart {
        isAtStart = false
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(encoding.markLength(in: bytes)))
      }
      let text =
        switch encoding {
        case .utf8: bytes
        case .windows1252: convertWindows1252(bytes)
        case .utf16LittleEndian, .utf16BigEndian: try convertUTF16(bytes, isEnd: isEnd)
        }
      if isEnd || !text.isEmpty { return text }
    }
  }

  /// A chunk that is full unless the file ends, so that a byte order mark is never cut in two.
  private func readChunk() throws(Failure) -> UnsafeRawBufferPointer {
    var count = 0
    do {
      while count < raw.count {
        let read = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[count...]))
        if read == 0 { break }
        count += read
      }
    } catch {
      throw .unreadable(error)
    }
    return UnsafeRawBufferPointer(rebasing: raw[..<count])
  }

  private func convertWindows1252(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var writer = UTF8Writer(target: converted)
    for byte in bytes { writer.append(Windows1252.scalar(byte)) }
    return writer.written
  }

  private func convertUTF16(_ bytes: UnsafeRawBufferPointer, isEnd: Bool) throws(Failure) -> UnsafeRawBufferPointer {
    var writer = UTF8Writer(target: converted)
    for byte in bytes {
      guard utf16.take(byte, bigEndian: encoding == .utf16BigEndian, into: &writer) else {
        textBeforeDamage = writer.written
        throw .damaged
      }
    }
    guard !isEnd || utf16.isComplete else { throw .damaged }
    return writer.written
  }
}

extension TextEncoding {
  /// The length of the encoding's byte order mark at the start of a file, or 0 where it has none.
  fileprivate func markLength(in bytes: UnsafeRawBufferPointer) -> Int {
    let mark: [UInt8] =
      switch self {
      case .utf8: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      case .windows1252: []
      }
    return bytes.starts(with: mark) ? mark.count : 0
  }
}
