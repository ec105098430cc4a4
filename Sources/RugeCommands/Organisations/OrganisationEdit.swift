import ArgumentParser
import RugeCore

/// The command `ruge org edit ORG`.
struct OrganisationEdit: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct what is written down about an organisation.",
    discussion: "The history keeps both: what it said before, and what it says now.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "Its name or a part of it, or its id.", completion: .organisations)
  var organisation: String

  @Option(help: ArgumentHelp("Its right name.", valueName: "name"))
  var name: String?

  @OptionGroup var fields: SubjectFields
  @OptionGroup var numbers: RegistrationOptions

  @Option(
    help: ArgumentHelp("What is to be removed: email, phone, note, or a heading; may be repeated.", valueName: "field"))
  var clear: [String] = []

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    var texts = try fields.texts(numbers.texts())
    if let name { texts[.name] = try PersonalName.read(name) }
    try SubjectEditing(kind: .organisation, command: "org edit", options: options, context: context)
      .edit(organisation, .init(texts: texts, cleared: clear, reason: reason))
  }
}
