/// The bytes of a text file that staff wrote, with its lines, for reading it and for showing where a finding is.
package struct SourceText: Sendable {
  /// The file as the user named it.
  package let name: String
  /// UTF-8 without a byte order mark, unless it was never UTF-8 to begin with.
  package let bytes: [UInt8]
  private let lines: LineTable

  package init(name: String, bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.name = name
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    self.lines = LineTable(of: self.bytes)
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// How many lines there are; an empty file has one.
  package var lineCount: Int { lines.starts.count }

  /// The text of a line, counted from 1, without its line break; `nil` where there is no such line.
  package func line(_ number: Int) -> String? {
    let lineStarts = lines.starts
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where the Unicode scalars with these numbers (from 0) stand.
  ///
  /// Places are worked out together, in one pass over the text, because a character's column needs everything before
  /// it on its line, and a hostile file can have very many findings on one very long line.
  package func places(ofScalars offsets: some Sequence<Int>) -> [Int: SourcePlace] {
    let lineStarts = lines.starts
    var found: [Int: SourcePlace] = [:]
    var scalar = 0
    var byte = 0
    var line = 0
    var column = 1
    for offset in Set(offsets).sorted() {
      let start = byte
      while byte < bytes.count {
        let isContinuation = bytes[byte] & 0xC0 == 0x80
        if !isContinuation, scalar == offset { break }
        scalar += isContinuation ? 0 : 1
        byte += 1
      }
      var counted = start
      while line + 1 < lineStarts.count, lineStarts[line + 1] <= byte {
        line += 1
        counted = lineStarts[line]
        column = 1
      }
      column += characters(in: counted..<byte)
      found[offset] = SourcePlace(file: name, line: line + 1, column: column, byteColumn: byte - lineStarts[line] + 1)
    }
    return found
  }

  private func characters(in range: Range<Int>) -> Int {
    let slice = bytes[range]
    return slice.allSatisfy { $0 < 0x80 } ? slice.count : String(decoding: slice, as: UTF8.self).count
  }
}
