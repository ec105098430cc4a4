import Synchronization

/// What a silenced command said on standard error.
final class Complaints: Sendable {
  private let lines = Mutex("")

  init() {}

  func add(_ text: String) {
    lines.withLock { $0 += text }
  }

  var text: String { lines.withLock { $0 } }
}
