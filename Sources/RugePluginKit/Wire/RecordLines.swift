/// Builds the lines that follow a request, in blocks that are worth writing.
package struct RecordLines: ~Copyable {
  /// Blocks are handed over at about the size of a pipe.
  private static let blockSize = 1 << 16
  private static let opening = Array(#"{"jsonrpc":"2.0","method":"record","params":"#.utf8)

  private let coder: WireCoder
  private var block: [UInt8] = []
  /// How many records have been added.
  package private(set) var count = 0

  package init(coder: WireCoder) {
    self.coder = coder
    block.reserveCapacity(Self.blockSize + Self.blockSize / 2)
  }

  /// Adds a line as it is.
  package mutating func add(line: [UInt8]) throws(WireFault) {
    guard line.count <= PluginProtocol.longestLine else { throw .tooLong }
    block.append(contentsOf: line)
    block.append(UInt8(ascii: "\n"))
  }

  /// Adds a record.
  package mutating func add(record: some Encodable) throws {
    let json = try coder.encode(record)
    guard Self.opening.count + json.count < PluginProtocol.longestLine else { throw WireFault.tooLong }
    block.append(contentsOf: Self.opening)
    block.append(contentsOf: json)
    block.append(contentsOf: [UInt8(ascii: "}"), UInt8(ascii: "\n")])
    count += 1
  }

  /// Adds the line that says that all records have come.
  package mutating func end() {
    block.append(contentsOf: "{\"jsonrpc\":\"2.0\",\"method\":\"end\",\"params\":{\"records\":\(count)}}\n".utf8)
  }

  /// Whether the block is large enough to be written.
  package var isFull: Bool { block.count >= Self.blockSize }

  /// Takes what is ready to be written.
  package mutating func take() -> [UInt8] {
    let ready = block
    block.removeAll(keepingCapacity: true)
    return ready
  }
}
