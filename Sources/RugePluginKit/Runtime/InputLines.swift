/// The lines of a stream, read as they are asked for.
final class InputLines {
  private static let blockSize = 1 << 16

  private let stream: ByteStream
  private var splitter = LineSplitter()
  private var ready: [[UInt8]] = []
  private var taken = 0
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 1)

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  deinit {
    block.deallocate()
  }

  /// The next line, or `nil` at the end.
  ///
  /// - Throws: ``WireFault`` where a line is too long or the stream ends within one.
  func next() throws -> [UInt8]? {
    while taken == ready.count {
      ready.removeAll(keepingCapacity: true)
      taken = 0
      let count = stream.read(into: block)
      guard count > 0 else {
        if splitter.holdsUnfinishedLine { throw WireFault.brokenOff }
        return nil
      }
      try splitter.add(UnsafeRawBufferPointer(rebasing: block[..<count])) { ready.append($0) }
    }
    taken += 1
    return ready[taken - 1]
  }
}
