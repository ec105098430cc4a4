import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge org show ORG`.
struct OrganisationShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is kept about an organisation.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Argument(help: "Its name or a part of it, or its id.")
  var reference: String

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let document = try context.reading { store in
      let organisation = try References(store).organisation(reference)
      return OrganisationDocument(
        organisation,
        enrolments: try store.enrolments(EnrolmentFilter(organisation: organisation.subject.number)),
        figures: try store.keptFigures(of: organisation.subject.number))
    }
    if json { return context.say(json: document) }
    var lines = [context.style.heading("\(document.name) (\(document.id))")]
    lines += document.fields.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    if let note = document.note { lines.append("  \(context.words.note): \(note)") }
    lines += document.figures.map { "  \($0.heading): \(context.words.number($0.quantity)) (\($0.on))" }
    lines += document.enrolments.map { "  \($0.enrolment)  \($0.programme)  \($0.enrolledOn)  \($0.position)" }
    context.say(lines.map(\.displaySafe))
  }
}
