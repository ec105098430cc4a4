import ArgumentParser
import RugeCore

/// The command `ruge action done A-n [NOTE]`.
struct ActionDone: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that an action point is done.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The action point's id, such as A-41.", valueName: "action"))
  var action: String

  @Argument(help: "Something worth knowing about it.")
  var note: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let found = try context.reading { try FoundAction(action, $0) }
    var change = EnrolmentChange("action done", options, context)
    change.showsActions = true
    try change.perform(on: found.reference) { _ in
      .init(command: .act(.done(found.id)), texts: [.note: note ?? ""])
    }
  }
}
