import ArgumentParser
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// The command `ruge remind send`.
struct RemindSend: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Write the reminders that are due and hand them to a channel.",
    discussion: """
      The shipped channel “outbox” lays each message as a mail file into the workspace's folder Outbox. What was sent is \
      recorded, so that nobody is reminded twice of the same thing.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("How messages go out.", valueName: "channel"))
  var channel = "outbox"

  @Flag(name: .customLong("dry-run"), help: "Show the messages; send and record nothing.")
  var dryRun = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let workspace = try context.workspace()
    let pending = try context.reading { try PendingReminder.all(in: $0, on: context.today, context) }
    guard !pending.isEmpty else { return context.say(context.words.nothingToRemindOf(context.today)) }
    let post = try ReminderPost(workspace, context)
    let written = try await post.write(pending)
    if dryRun {
      context.say(written.messages.map { post.preview($0) })
      context.say(post.complaints(written, pending))
      return context.say(context.words.nothingRecorded)
    }
    let deliveries = try await post.deliver(written.messages, through: channel)
    let sent = try post.record(written.sent(by: deliveries), of: pending)
    context.say(context.words.remindersSent(messages: deliveries.count { $0.outcome == .delivered }, reminders: sent))
    context.say(post.complaints(written, pending) + post.complaints(deliveries))
    if deliveries.contains(where: { $0.outcome != .delivered }) { throw ExitCode(ExitStatus.failed.rawValue) }
  }
}
