package import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// `ruge org list`
package struct OrganisationList: RugeCommand {
  package static let configuration = CommandConfiguration(commandName: "list", abstract: "List organisations.")

  @OptionGroup package var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") package var json = false

  package init() {}

  package var wantsJSON: Bool { json }

  package func execute(_ context: CommandContext) async throws {
    let (organisations, running) = try context.reading { store in
      (
        try store.subjects(.organisation),
        Dictionary(grouping: try store.enrolments(EnrolmentFilter(active: true)), by: \.organisation)
      )
    }
    if json {
      return context.say(
        json: organisations.map { OrganisationDocument($0, enrolments: running[$0.subject.number] ?? [], figures: []) })
    }
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
