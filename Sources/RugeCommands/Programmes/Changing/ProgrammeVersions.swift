import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme versions [PROGRAMME]`.
struct ProgrammeVersions: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions", abstract: "List the versions of a programme, and how many enrolments follow each.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Argument(help: "The programme (not needed where there is only one).", completion: .programmes) var programme: String?

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let documents = try context.reading { store in
      let id = try RugeCommands.Programmes(store).newest(programme).programme.id
      let rows = Dictionary(grouping: try store.enrolments(EnrolmentFilter(programme: id)), by: \.definition)
      return try store.definitions(of: id).map { definition in
        let rows = rows[definition.version] ?? []
        return VersionDocument(
          definition, by: try store.fact(definition.version)?.author ?? "", running: rows.count(where: \.isActive),
          ended: rows.count { !$0.isActive })
      }
    }
    if json { return context.say(json: documents) }
    let words = context.words
    var table = Table([
      .init(words.version), .init(words.applied), .init(words.who), .init(words.file, shrinks: true), .init(words.hash),
      .init(words.running, alignedRight: true), .init(words.ended, alignedRight: true),
    ])
    for version in documents {
      table.add([
        version.version, version.appliedOn, version.by, version.file, String(version.hash.prefix(12)),
        "\(version.running)", "\(version.ended)",
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
  }
}
