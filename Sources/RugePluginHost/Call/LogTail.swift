/// The end of what a plugin wrote to standard error.
struct LogTail: Sendable {
  private let limit: Int
  private var bytes: [UInt8] = []

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ new: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: new.suffix(limit))
    // Cut only now and then: cutting for each of many small writes would move the whole text each time.
    if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
  }

  /// All that was kept; text that is not UTF-8 is shown with replacement characters.
  var text: String {
    String(decoding: bytes.suffix(limit), as: UTF8.self)
  }

  /// The last line with something on it.
  var lastLine: String? {
    text.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }.map { String($0).cut() }
  }
}
