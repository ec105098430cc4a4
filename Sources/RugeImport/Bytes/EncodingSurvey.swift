import RugeCore

/// Finds out how a file's characters are written, from every byte of it.
///
/// A file that is UTF-8 throughout is UTF-8, whatever made it. One that is not is taken for Windows-1252, unless most of
/// its wide characters are UTF-8: then it is damaged or put together from two files, and guessing would garble names.
enum EncodingSurvey {
  /// The encoding, or why the file is no text that can be read.
  static func encoding(
    of source: any ByteSource, stated: TextEncoding?, file: String
  ) throws(ImportProblem) -> TextEncoding {
    do {
      try source.rewind()
      return try survey(source, stated: stated, file: file)
    } catch {
      throw ImportProblem(error, reading: file)
    }
  }

  private static func survey(_ source: any ByteSource, stated: TextEncoding?, file: String) throws -> TextEncoding {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: TextSource.chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    var start: [UInt8] = []
    var checker = UTF8Checker()
    while case let count = try source.read(into: buffer), count > 0 {
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      if start.count < 4 { start += bytes.prefix(4 - start.count) }
      checker.check(bytes)
    }
    checker.finish()

    if start.isEmpty { throw ImportProblem(.empty, file: file) }
    if start == [0x50, 0x4B, 0x03, 0x04] || start == [0xD0, 0xCF, 0x11, 0xE0] {
      throw ImportProblem(.workbook, file: file)
    }
    let encoding = try stated ?? decided(start: start, checker, source, file: file)
    try check(encoding, checker, source, file: file)
    return encoding
  }

  private static func decided(
    start: [UInt8], _ checker: UTF8Checker, _ source: any ByteSource, file: String
  ) throws -> TextEncoding {
    if start.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if start.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard let place = checker.firstErrorOffset, !start.starts(with: [0xEF, 0xBB, 0xBF]) else { return .utf8 }
    guard checker.errors > checker.wideCharacters, checker.firstUndefinedOffset == nil else {
      throw ImportProblem(.mixedEncodings, file: file, line: try line(of: place, in: source))
    }
    return .windows1252
  }

  /// Throws where the file is not what its encoding allows.
  private static func check(
    _ encoding: TextEncoding, _ checker: UTF8Checker, _ source: any ByteSource, file: String
  ) throws {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      try checkUTF16(encoding, source, file: file)
    case .utf8, .windows1252:
      if let place = checker.firstNullOffset {
        throw ImportProblem(.nullByte, file: file, line: try line(of: place, in: source))
      }
      if let place = encoding == .utf8 ? checker.firstErrorOffset : checker.firstUndefinedOffset {
        throw ImportProblem(.damagedText(encoding), file: file, line: try line(of: place, in: source))
      }
    }
  }

  private static func checkUTF16(_ encoding: TextEncoding, _ source: any ByteSource, file: String) throws {
    let text = try TextSource(source, encoding: encoding)
    var lines = LineCounter()
    do {
      while case let bytes = try text.next(), !bytes.isEmpty {
        let place = bytes.firstIndex(of: 0)
        lines.count(UnsafeRawBufferPointer(rebasing: bytes[..<(place ?? bytes.count)]))
        if place != nil { throw ImportProblem(.nullByte, file: file, line: lines.line) }
      }
    } catch TextSource.Failure.damaged {
      lines.count(text.textBeforeDamage)
      throw ImportProblem(.damagedText(encoding), file: file, line: lines.line)
    }
  }

  /// The line that a byte is in.
  private static func line(of offset: Int, in source: any ByteSource) throws -> Int {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: TextSource.chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    try source.rewind()
    var lines = LineCounter()
    var rest = offset
    while rest > 0, case let count = try source.read(into: buffer), count > 0 {
      lines.count(UnsafeRawBufferPointer(rebasing: buffer[..<min(rest, count)]))
      rest -= min(rest, count)
    }
    return lines.line
  }
}

extension ImportProblem {
  /// What ended the reading of a file, as a problem of that file.
  init(_ error: any Error, reading file: String) {
    switch error {
    case let problem as ImportProblem: self = problem
    case let failure as ReadFailure: self.init(.notReadable(code: failure.code), file: file)
    case TextSource.Failure.unreadable(let failure): self.init(.notReadable(code: failure.code), file: file)
    // Only a file that is changed while it is read: the survey has found its characters sound.
    default: self.init(.damagedText(.utf16LittleEndian), file: file)
    }
  }
}
