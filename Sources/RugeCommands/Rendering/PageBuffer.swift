import Synchronization

/// What a paged command has said so far.
final class PageBuffer: Sendable {
  private let said = Mutex("")

  init() {}

  func add(_ text: String) {
    said.withLock { $0 += text }
  }

  /// All of it; nothing is left.
  func take() -> String {
    said.withLock { text in
      defer { text = "" }
      return text
    }
  }
}
