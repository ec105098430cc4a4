import Synchronization

/// Remembers which days have been told, since one command may read the same option several times.
final class DayEcho: Sendable {
  private let said = Mutex<Set<String>>([])

  init() {}

  /// Whether a text is asked about for the first time.
  func isFirst(_ text: String) -> Bool { said.withLock { $0.insert(text).inserted } }
}
