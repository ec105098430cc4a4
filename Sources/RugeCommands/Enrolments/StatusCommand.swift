import ArgumentParser

/// The command `ruge status [REF]`.
struct StatusCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show where one enrolment stands, or all of them.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "An organisation's name or a part of it, or an id such as E-7. Without it: everyone.")
  var reference: String?

  @Flag(help: "Those that have ended, too.")
  var all = false

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    if let reference {
      let document = try context.enrolmentDocument(of: reference, read)
      read.json ? context.say(json: document) : context.say(StatusPage(document, context).lines)
    } else {
      let day = try context.day(asOf: read.asOf)
      let overview = try context.reading { try Overview(of: $0, on: day, includingEnded: all, context) }
      read.json ? context.say(json: overview.document) : context.say(overview.lines)
    }
  }
}
