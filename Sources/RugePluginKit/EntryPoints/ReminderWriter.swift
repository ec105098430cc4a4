/// The entry point `reminders/v1`: turns what is due into messages.
public protocol ReminderWriter: Sendable {
  /// Words, groups and addresses the messages; delivers none.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - reminders: What is due, each read as it is asked for; they can be gone through once.
  /// - Returns: The messages, and whom none could be made for.
  /// - Throws: Any error; the host tells the user that nothing was written and why.
  func write(_ request: ReminderRequest, reminders: some Sequence<DueReminder>) throws -> ReminderResult
}
