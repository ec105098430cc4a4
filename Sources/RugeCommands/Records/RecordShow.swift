import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge record show R-n`.
struct RecordShow: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a record.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: ArgumentHelp("The record's id, such as R-31.", valueName: "record"))
  var record: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let id = try RecordID.typed(record)
    let document = try context.reading { store in
      let finder = RecordFinder(store, on: try context.day(asOf: read.asOf), context)
      let records =
        switch try RecordHome(of: id, store) {
        case .enrolment(let subject):
          try finder.all(
            about: EnrolmentScope(subject.description, on: try context.day(asOf: read.asOf), in: store, context))
        case .programme(let programme): try finder.all(of: programme)
        }
      guard let found = records.first(where: { $0.id == id.description }) else {
        throw ReferenceProblem.notFound(.record, id.description, suggestion: nil, known: [])
      }
      return found
    }
    if read.json { return context.say(json: document) }
    context.say(lines(document, context))
  }

  private func lines(_ record: RecordDocument, _ context: CommandContext) -> [String] {
    let words = context.words
    let title = [record.title, record.about].filter { !$0.isEmpty }.joined(separator: " · ")
    var lines = [context.style.heading("\(title) (\(record.id))".displaySafeLine)]
    if let state = record.stateTitle { lines.append("  \(words.status): \(state) (\(record.since))".displaySafeLine) }
    lines += record.fields.map { field in
      "  \(field.question): \(field.sentence ?? words.noAnswerYet)".displaySafeLine
    }
    if let note = record.note { lines.append("  \(words.note): \(note)".displaySafeLine) }
    return lines
  }
}
