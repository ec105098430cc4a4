import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge org list`.
struct OrganisationList: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List organisations.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Flag(help: "Those that may be one and the same: the same number, the same name, or nearly.")
  var duplicates = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    if duplicates {
      let list = try context.reading { try DuplicateList($0) }
      return json ? context.say(json: list.pairs) : context.say(list.lines(context))
    }
    let (organisations, running, documents) = try context.reading { store in
      let organisations = try store.subjects(.organisation)
      let running = Dictionary(grouping: try store.enrolments(EnrolmentFilter(active: true)), by: \.organisation)
      let documents = try (json ? organisations : []).map { organisation in
        OrganisationDocument(
          organisation, enrolments: running[organisation.subject.number] ?? [],
          figures: try store.keptFigures(of: organisation.subject.number),
          answers: try OrganisationAnswers(of: organisation.subject, store).documents(context.words))
      }
      return (organisations, running, documents)
    }
    if json { return context.say(json: documents) }
    guard !organisations.isEmpty else { return context.say(context.words.noOrganisations) }
    var table = Table([
      .init(context.words.id), .init(context.words.name, shrinks: true), .init(context.words.programme, shrinks: true),
    ])
    for organisation in organisations {
      let programmes = (running[organisation.subject.number] ?? []).map { "\($0.programme)" }
      table.add([organisation.subject.description, organisation.displayName, programmes.joined(separator: ", ")])
    }
    context.say(table.text(width: context.width, style: context.style))
  }
}
