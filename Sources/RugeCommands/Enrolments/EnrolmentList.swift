import ArgumentParser

/// The command `ruge enrolment list`.
struct EnrolmentList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List enrolments by name, those that have ended too if you ask for them.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var list: ListOptions

  @Flag(help: "Those that have ended, too.")
  var all = false

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    var options = list
    options.sort = list.sort ?? .name
    let overview = try context.reading { try Overview(of: $0, on: day, options, includingEnded: all, context) }
    read.json ? context.say(json: overview.document) : context.say(overview.lines)
    overview.unkept?.keep(context)
  }
}
