import RugeCore
import Synchronization

/// Keeps the first error of what is printed along the way, until the command is asked how it went.
final class OutputFault: Sendable {
  private let first = Mutex<OutputLost?>(nil)

  init() {}

  /// Does something, and keeps its error.
  func keep(_ body: () throws(OutputLost) -> Void) {
    do {
      try body()
    } catch {
      first.withLock { $0 = $0 ?? error }
    }
  }

  /// Throws the error that was kept.
  func check() throws {
    if let error = first.withLock({ $0 }) { throw error }
  }
}
