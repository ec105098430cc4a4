package import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// `ruge org add NAME`
package struct OrganisationAdd: RugeCommand {
  package static let configuration = CommandConfiguration(commandName: "add", abstract: "Add an organisation.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "Its name.")
  package var name: String

  @Option(help: ArgumentHelp("Something worth knowing about it.", valueName: "text"))
  package var note: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    let draft = Draft(
      .new(.organisation), on: try context.day(options.on), .organisationAdded,
      texts: [.name: try PersonalName.read(name), .note: note ?? ""])
    try SubjectAdding(kind: .organisation, command: "org add", dryRun: options.dryRun, context).add(draft)
  }
}
