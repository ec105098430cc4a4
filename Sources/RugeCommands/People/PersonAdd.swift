import ArgumentParser
import RugeCore
import RugeStore

/// The command `ruge person add NAME`.
struct PersonAdd: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a person.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The person's name.")
  var name: String

  @OptionGroup var fields: SubjectFields

  init() {}

  func execute(_ context: CommandContext) async throws {
    let draft = Draft(
      .new(.person), on: try context.day(options.on), .personAdded,
      texts: try fields.texts().merging([.name: try PersonalName.read(name)]) { $1 })
    try SubjectAdding(kind: .person, command: "person add", options, context).add(draft)
  }
}
