import Synchronization

/// What a silenced command said on standard error.
package final class Complaints: Sendable {
  private let lines = Mutex("")

  package init() {}

  package func add(_ text: String) {
    lines.withLock { $0 += text }
  }

  package var text: String { lines.withLock { $0 } }
}
