import ArgumentParser
import RugeCore

/// The command `ruge action drop A-n --reason`.
struct ActionDrop: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Say that an action point will not be done.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The action point's id, such as A-41.", valueName: "action"))
  var action: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(reason)
    let found = try context.reading { try FoundAction(action, $0) }
    var change = EnrolmentChange("action drop", options, context)
    change.showsActions = true
    try change.perform(on: found.reference) { _ in
      .init(command: .act(.dropped(found.id)), texts: reason.texts)
    }
  }
}
