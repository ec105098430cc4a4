/// The records that follow a request, each read as it is asked for; they can be gone through once.
///
/// A sequence cannot throw. Where a line is bad, the records end, and ``fault`` says why: whoever went through them asks
/// for it before trusting the result.
final class RecordSequence<Record: Decodable>: Sequence, IteratorProtocol {
  private let lines: InputLines
  private let coder: WireCoder
  private var count = 0
  private var hasEnded = false
  /// Why the records ended before their end.
  private(set) var fault: WireFault?

  init(_ lines: InputLines, coder: WireCoder) {
    self.lines = lines
    self.coder = coder
  }

  func next() -> Record? {
    while !hasEnded {
      do {
        if let record = try read() { return record }
      } catch {
        hasEnded = true
        fault = error as? WireFault ?? .brokenOff
      }
    }
    return nil
  }

  /// Reads a line; `nil` where it is no record.
  private func read() throws -> Record? {
    guard let line = try lines.next() else { throw WireFault.brokenOff }
    switch try coder.decode(WireItem<Record>.self, from: line) {
    case .record(let record):
      count += 1
      return record
    case .end(let records):
      hasEnded = true
      guard records == count else {
        throw WireFault.unexpected(path: "records", reason: "\(records) were announced, \(count) came")
      }
    case .unknown: break
    }
    return nil
  }
}
