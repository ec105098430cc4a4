import RugeWords

/// A line on a terminal that says how far something has come; nothing elsewhere.
package final class ProgressLine {
  private let context: CommandContext
  private let isShown: Bool
  private let started: Int64
  private var lastShown: Int64 = 0

  /// Nothing is shown of what is over before anybody could read it.
  private static let patience: Int64 = 500
  private static let interval: Int64 = 100

  package init(_ context: CommandContext) {
    self.context = context
    self.isShown = context.environment.isErrorTerminal
    self.started = context.environment.now().milliseconds
  }

  package func show(_ text: String, _ done: Int64, of total: Int64) {
    guard isShown else { return }
    let now = context.environment.now().milliseconds
    guard now - started >= Self.patience, now - lastShown >= Self.interval else { return }
    lastShown = now
    let share = total > 0 ? " \(done * 100 / total) %" : ""
    context.environment.write("\r\u{1B}[K\((text + share).fitted(to: context.environment.width - 1))", .error)
  }

  package func clear() {
    if isShown, lastShown > 0 { context.environment.write("\r\u{1B}[K", .error) }
  }
}
