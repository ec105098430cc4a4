import Foundation
import RugeCore
import RugeImport
import Testing

/// A large table that nobody has to store; it keeps an eye on how far the reader is ahead.
private final class EndlessSource: ByteSource {
  private let heading = Array("Organisation;Dato;Minutter;Sted\r\n".utf8)
  /// One row of 1 KiB.
  private let row: [UInt8]
  private let rowCount: Int
  private(set) var position = 0
  private(set) var largestRead = 0

  init(rowCount: Int) {
    let start = "Læsehunde;2026-01-12;90;\""
    let filler = String(repeating: "n", count: 1024 - start.utf8.count - 3)
    self.row = Array((start + filler + "\"\r\n").utf8)
    self.rowCount = rowCount
  }

  func rewind() {
    position = 0
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let total = heading.count + rowCount * row.count
    largestRead = max(largestRead, buffer.count)
    var written = 0
    while written < buffer.count, position < total {
      let piece =
        position < heading.count
        ? heading[position...] : row[((position - heading.count) % row.count)...]
      let count = min(piece.count, buffer.count - written)
      UnsafeMutableRawBufferPointer(rebasing: buffer[written...]).copyBytes(from: piece.prefix(count))
      written += count
      position += count
    }
    return written
  }
}

@Suite("Large files")
struct LargeFileTests {
  @Test("A large file is read chunk by chunk, and no further ahead than its rows come out")
  func streams() throws {
    let rowCount = 60_000
    let source = EndlessSource(rowCount: rowCount)
    let table = try TableImport(source: source, file: "large.csv", kind: .session, today: today)
    #expect(table.rowCount == rowCount)
    var count = 0
    var farthestAhead = 0
    try table.forEachSession { row, _ in
      count += 1
      farthestAhead = max(farthestAhead, source.position - 1024 * count)
      if row.line != count + 1 || row.values?.minutes != 90 { Issue.record("row \(count) was not read") }
    }
    #expect(count == rowCount)
    #expect(source.largestRead <= 1 << 18)
    #expect(farthestAhead < 1 << 19, "rows come out as their bytes come in")
  }
}
