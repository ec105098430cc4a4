import Foundation
import RugeCore
import RugeImport
import Testing

/// A table of a gigabyte that nobody has to store.
private final class EndlessSource: ByteSource {
  private let heading = Array("Organisation;Dato;Minutter;Bemærkning\r\n".utf8)
  /// One row of 1 KiB.
  private let row: [UInt8]
  private let rowCount: Int
  private var position = 0

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
  @Test("A large file is read with the memory of a chunk")
  func boundedMemory() throws {
    // As large as a quick test allows; more rows need no more memory, since nothing is kept of one.
    let source = EndlessSource(rowCount: 40_000)
    let before = peakMemory
    let table = try TableImport(source: source, file: "large.csv", kind: .session, today: today)
    #expect(table.rowCount == 40_000)
    var lines = 1
    try table.forEachSession { row in
      lines += 1
      if row.line != lines || row.values?.minutes != 90 { Issue.record("line \(lines) was not read") }
    }
    #expect(lines == 40_001)
    #expect(peakMemory - before < 16 << 20, "40 MB were read")
  }

  /// The most memory that the process has had, in bytes.
  private var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return 1024 * (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
  }
}
