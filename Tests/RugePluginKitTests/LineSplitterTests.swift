import RugePluginKit
import RugeTestSupport
import Testing

@Suite("Lines out of a stream of bytes")
struct LineSplitterTests {
  private func lines(_ chunks: [[UInt8]], limit: Int = 1000) throws -> (lines: [[UInt8]], hasRest: Bool) {
    var splitter = LineSplitter(limit: limit)
    var lines: [[UInt8]] = []
    for chunk in chunks {
      try chunk.withUnsafeBytes { try splitter.add($0) { lines.append($0) } }
    }
    return (lines, splitter.holdsUnfinishedLine)
  }

  @Test("are the same however the bytes arrive")
  func anyChunking() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        Int.random(in: 0...5, using: &random) == 0 ? UInt8(ascii: "\n") : UInt8.random(in: 32...126, using: &random)
      }
      var chunks: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...40, using: &random)
        chunks.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let whole = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
      let (lines, hasRest) = try lines(chunks)
      #expect(lines == Array(whole.dropLast()))
      #expect(hasRest == !(whole.last ?? []).isEmpty)
    }
  }

  @Test("may be as long as the limit and not longer, ended or not")
  func limit() throws {
    let longest = [UInt8](repeating: 65, count: 100)
    #expect(try lines([longest + [10]], limit: 100).lines == [longest])
    #expect(try lines([longest, [10]], limit: 100).lines == [longest])
    #expect(throws: WireFault.tooLong) { try lines([longest + [65, 10]], limit: 100) }
    #expect(throws: WireFault.tooLong) { try lines([longest, [65]], limit: 100) }
  }
}
