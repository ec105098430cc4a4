import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge org add NAME`.
struct OrganisationAdd: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add an organisation.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "Its name.")
  var name: String

  @Option(help: ArgumentHelp("Something worth knowing about it.", valueName: "text"))
  var note: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let draft = Draft(
      .new(.organisation), on: try context.day(options.on), .organisationAdded,
      texts: [.name: try PersonalName.read(name), .note: note ?? ""])
    try SubjectAdding(kind: .organisation, command: "org add", options, context).add(draft)
  }
}
