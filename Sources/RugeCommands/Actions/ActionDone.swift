import ArgumentParser
import RugeCore

/// The command `ruge action done A-n [A-n …] [NOTE]`.
struct ActionDone: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that action points are done.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The action point's id, such as A-41.", valueName: "action"))
  var action: String

  @Argument(
    help: ArgumentHelp("Further action points, and something worth knowing about all of them.", valueName: "note"))
  var further: [String] = []

  init() {}

  func execute(_ context: CommandContext) async throws {
    let ids = [action] + further.prefix { ActionID($0.normalised) != nil }
    let note = further.dropFirst(ids.count - 1).joined(separator: " ")
    let found = try context.reading { store in try ids.map { try FoundAction($0, store) } }
    var change = EnrolmentChange("action done", options, context)
    change.showsActions = true
    try change.perform(
      Dictionary(grouping: found, by: \.reference).sorted { $0.value[0].id.number < $1.value[0].id.number }.map {
        reference, actions in
        .init(reference: reference) { _ in
          .init(commands: actions.map { .act(.done($0.id)) }, texts: [.note: note])
        }
      })
  }
}
