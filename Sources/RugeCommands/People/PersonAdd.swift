package import ArgumentParser
import RugeCore
import RugeStore

/// `ruge person add NAME`
package struct PersonAdd: RugeCommand {
  package static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a person.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The person's name.")
  package var name: String

  @Option(help: ArgumentHelp("Where reminders go.", valueName: "address"))
  package var email: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    let draft = Draft(
      .new(.person), on: try context.day(options.on), .personAdded,
      texts: [.name: try PersonalName.read(name), .email: try email.map(PersonalName.readEmail) ?? ""])
    try SubjectAdding(kind: .person, command: "person add", dryRun: options.dryRun, context).add(draft)
  }
}
