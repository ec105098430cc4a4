import ArgumentParser
import RugeDefinition
import RugeWords

/// The command `ruge programme schema`.
struct ProgrammeSchema: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of definitions, for editors that complete and check YAML.")

  @OptionGroup var global: GlobalOptions

  init() {}

  func execute(_ context: CommandContext) async throws {
    let words = context.words
    context.say(json: DefinitionSchema.document(expectation: { words.expectation($0) }, element: { words.one($0) }))
  }
}
