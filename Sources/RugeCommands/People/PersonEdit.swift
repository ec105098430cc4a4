import ArgumentParser
import RugeCore

/// The command `ruge person edit PERSON`.
struct PersonEdit: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct what is written down about a person.",
    discussion: "The history keeps both: what it said before, and what it says now.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The person's name or a part of it, or an id such as P-2.", completion: .people)
  var person: String

  @Option(help: ArgumentHelp("The right name.", valueName: "name"))
  var name: String?

  @OptionGroup var fields: SubjectFields

  @Option(
    help: ArgumentHelp("What is to be removed: email, phone, note, or a heading; may be repeated.", valueName: "field"))
  var clear: [String] = []

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    var texts = try fields.texts()
    if let name { texts[.name] = try PersonalName.read(name) }
    try SubjectEditing(kind: .person, command: "person edit", options: options, context: context)
      .edit(person, .init(texts: texts, cleared: clear, reason: reason))
  }
}
