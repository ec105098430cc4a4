import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge person list`.
struct PersonList: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List people.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    struct PersonDocument: Encodable {
      let id: String
      let name: String
      let email: String?
    }
    let people = try context.reading { try $0.subjects(.person) }.map { person in
      PersonDocument(id: person.subject.description, name: person.displayName, email: person.texts[.email])
    }
    if json { return context.say(json: people) }
    guard !people.isEmpty else { return context.say(context.words.noPeople) }
    var table = Table([
      .init(context.words.id), .init(context.words.name, shrinks: true), .init(context.words.email, shrinks: true),
    ])
    for person in people { table.add([person.id, person.name, person.email ?? ""]) }
    context.say(table.text(width: context.width, style: context.style))
  }
}
