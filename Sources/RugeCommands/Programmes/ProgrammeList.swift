import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme list`.
struct ProgrammeList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the programmes in use here, or those that ruge comes with.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Those that ruge comes with.") var shipped = false
  @Flag(help: "Print JSON with stable fields.") var json = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    if shipped {
      let names = try context.installation.programmeNames()
      return json ? context.say(json: names) : context.say(names)
    }
    struct VersionDocument: Encodable {
      let programme: String
      let title: String
      let version: String
      let hash: String
      let appliedOn: String
      let file: String
    }
    let documents = try context.reading { store in
      try store.definitions().map { definition in
        VersionDocument(
          programme: definition.programme.rawValue,
          title: try AppliedDefinition.programme(definition).title[context.words.language],
          version: Subject.programme(definition.version).description, hash: definition.hash,
          appliedOn: definition.appliedOn.description, file: definition.fileName)
      }
    }
    if json { return context.say(json: documents) }
    guard !documents.isEmpty else { throw WorkspaceProblem.nothingApplied }
    var table = Table([
      .init(context.words.id), .init(context.words.title, shrinks: true), .init(context.words.version),
      .init(context.words.applied),
    ])
    for item in documents { table.add([item.programme, item.title, item.version, item.appliedOn]) }
    context.say(table.text(width: context.width, style: context.style))
  }
}
