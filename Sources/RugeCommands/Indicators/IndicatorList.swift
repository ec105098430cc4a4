import ArgumentParser

/// The command `ruge indicator list REF`.
struct IndicatorList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List an enrolment's figures.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.")
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let document = try context.enrolmentDocument(of: reference, read)
    if read.json { return context.say(json: document.indicators) }
    context.say(StatusPage(document, context).indicatorLines)
  }
}
