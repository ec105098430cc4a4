public import RugePluginKit

/// Reminders as letters: one to each person, with all that is due to them.
public struct ReminderLetters: ReminderWriter {
  /// Makes the writer; it has no settings.
  public init() {}

  /// Groups what is due by person, and words a letter to each who has an address.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - reminders: What is due.
  /// - Returns: The letters in the order in which their readers first came up, and whom none could be written to.
  public func write(_ request: ReminderRequest, reminders: some Sequence<DueReminder>) -> ReminderResult {
    var stacks: [Stack] = []
    var indices: [String: Int] = [:]
    var nobody: [String] = []
    for reminder in reminders {
      if reminder.recipients.isEmpty { nobody.append(reminder.key) }
      for recipient in reminder.recipients {
        let index = indices[recipient.person] ?? stacks.count
        if index == stacks.count {
          indices[recipient.person] = index
          stacks.append(Stack(recipient: recipient))
        }
        stacks[index].add(reminder)
      }
    }
    var result = ReminderResult(messages: [])
    for stack in stacks {
      if stack.recipient.address?.isEmpty == false {
        result.messages.append(Letter(stack.recipient, stack.reminders, request).message)
      } else {
        result.unreachable.append(Unreachable(recipient: stack.recipient, keys: stack.reminders.map(\.key)))
      }
    }
    if !nobody.isEmpty { result.unreachable.append(Unreachable(recipient: nil, keys: nobody)) }
    return result
  }
}

/// What is due to one person.
private struct Stack {
  let recipient: Recipient
  private(set) var reminders: [DueReminder] = []
  private var keys: Set<String> = []

  init(recipient: Recipient) {
    self.recipient = recipient
  }

  /// Adds a reminder, once even where the person is to have it in two roles.
  mutating func add(_ reminder: DueReminder) {
    if keys.insert(reminder.key).inserted { reminders.append(reminder) }
  }
}
