import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme list`.
struct ProgrammeList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the programmes in use here, or those that ruge comes with.",
    discussion: "ruge programme versions has every version of one of them.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Those that ruge comes with.") var shipped = false
  @Flag(help: "Print JSON with stable fields.") var json = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let documents = try shipped ? shippedDocuments(context) : context.reading { try documentsInUse($0, context.words) }
    if json { return context.say(json: documents) }
    guard !documents.isEmpty else { throw WorkspaceProblem.nothingApplied }
    context.say(table(documents, context.words).text(width: context.width, style: context.style))
  }

  private func shippedDocuments(_ context: CommandContext) throws -> [ProgrammeDocument] {
    try context.installation.programmeNames().map { name in
      let file = try DefinitionFile.read(
        context.installation.programme(named: name), named: "\(name).yaml", context)
      return ProgrammeDocument(file, context.words)
    }
  }

  /// Each programme in use once, by its newest version.
  private func documentsInUse(_ store: Store, _ words: Words) throws -> [ProgrammeDocument] {
    let versions = Dictionary(grouping: try store.definitions(), by: \.programme)
    return try versions.sorted { $0.key < $1.key }.compactMap { _, versions in
      try versions.last.map { newest in
        ProgrammeDocument(newest, try AppliedDefinition.programme(newest), versions: versions.count, words)
      }
    }
  }

  private func table(_ documents: [ProgrammeDocument], _ words: Words) -> Table {
    let head: [Table.Column] = [.init(words.id), .init(words.title, shrinks: true), .init(words.enrols)]
    guard !shipped else {
      var table = Table(head)
      for item in documents { table.add([item.programme, item.title, item.enrols]) }
      return table
    }
    var table = Table(head + [.init(words.version), .init(words.versions, alignedRight: true), .init(words.applied)])
    for item in documents {
      table.add([
        item.programme, item.title, item.enrols, item.version ?? "", item.versions.map(String.init) ?? "",
        item.appliedOn ?? "",
      ])
    }
    return table
  }
}
