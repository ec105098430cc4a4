/// Cuts a stream of bytes into lines, however the bytes arrive.
///
/// Memory is bounded: a line longer than the limit is refused as soon as it is, not when it ends.
package struct LineSplitter: Sendable {
  private let limit: Int
  private var unfinished: [UInt8] = []

  package init(limit: Int = PluginProtocol.longestLine) {
    self.limit = limit
  }

  /// Whether bytes stand after the last line feed.
  package var holdsUnfinishedLine: Bool { !unfinished.isEmpty }

  /// Takes the next bytes and hands over each line that they end, without its line feed.
  ///
  /// - Throws: ``WireFault/tooLong``, or what `each` throws; nothing may be added after that.
  package mutating func add(_ bytes: UnsafeRawBufferPointer, each: ([UInt8]) throws -> Void) throws {
    var rest = bytes[...]
    while let lineFeed = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let ending = rest[..<lineFeed]
      guard unfinished.count + ending.count <= limit else { throw WireFault.tooLong }
      rest = rest[(lineFeed + 1)...]
      if unfinished.isEmpty {
        try each(Array(ending))
      } else {
        unfinished.append(contentsOf: ending)
        let line = unfinished
        unfinished.removeAll(keepingCapacity: line.count <= 1 << 16)
        try each(line)
      }
    }
    guard unfinished.count + rest.count <= limit else { throw WireFault.tooLong }
    unfinished.append(contentsOf: rest)
  }
}
