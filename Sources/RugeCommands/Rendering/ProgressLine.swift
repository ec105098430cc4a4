import RugeCore
import RugeWords

/// A line on a terminal that says how far something has come; nothing elsewhere.
final class ProgressLine {
  private let context: CommandContext
  private let isShown: Bool
  private let started: Int64
  private var lastShown: Int64 = 0

  private let patience: Int64
  private static let interval: Int64 = 100

  /// A line that is shown only when something takes longer than a person waits without wondering.
  ///
  /// - Parameters:
  ///   - context: Where it is shown, and whose clock counts.
  ///   - patience: Milliseconds before anything is shown; what is over sooner nobody could read.
  init(_ context: CommandContext, patience: Int64 = 500) {
    self.context = context
    self.patience = patience
    self.isShown = context.environment.isErrorTerminal
    self.started = context.environment.now().milliseconds
  }

  func show(_ text: String, _ done: Int64, of total: Int64) {
    guard isShown else { return }
    let now = context.environment.now().milliseconds
    guard now - started >= patience, now - lastShown >= Self.interval else { return }
    lastShown = now
    let share = total > 0 ? " \(done * 100 / total) %" : ""
    context.environment.tell("\r\u{1B}[K\((text + share).fitted(to: context.environment.width - 1))")
  }

  func clear() {
    if isShown, lastShown > 0 { context.environment.tell("\r\u{1B}[K") }
  }
}
