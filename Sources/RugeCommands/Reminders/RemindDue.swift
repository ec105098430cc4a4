import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge remind due`.
struct RemindDue: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List the reminders that are due and have not been sent.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let documents = try context.reading { try PendingReminder.all(in: $0, on: day, context) }.map { reminder in
      ReminderDocument(reminder, on: day, context.words)
    }
    if read.json { return context.say(json: documents) }
    guard !documents.isEmpty else { return context.say(context.words.nothingToRemindOf(day)) }
    var table = Table([
      .init(context.words.day), .init(context.words.recipients, shrinks: true),
      .init(context.words.reminder, wraps: true),
    ])
    let lines = ReminderDocument.lines(documents, context.words)
    for line in lines { table.add([line.day, line.audience, line.sentence]) }
    context.say(table.text(width: context.width, style: context.style))
    context.say(context.words.howToSend(lines.count))
  }
}
