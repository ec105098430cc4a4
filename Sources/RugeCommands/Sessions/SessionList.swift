import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session list [REF]`.
struct SessionList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List sessions, the newest first.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "An organisation or enrolment; without it: all.", completion: .enrolments)
  var reference: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit: Int = 50

  init() {}

  var wantsJSON: Bool { read.json }

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func execute(_ context: CommandContext) async throws {
    let documents = try context.reading { store in
      let scope = try reference.map { try EnrolmentScope($0, on: try context.day(read.asOf), in: store, context) }
      let rows = try store.sessions(of: scope?.row.enrolment, upTo: try context.day(read.asOf), limit: limit)
      let enrolments = Enrolments(store)
      let names = StoreNames(store)
      let sessions = try rows.map { row in
        SessionDocument(
          row, of: try enrolments.row(row.enrolment), try enrolments.programme(of: row.enrolment, at: row.sequence),
          names, context.words)
      }
      guard scope == nil else { return sessions }
      let programmes = Programmes(store)
      let events = try store.events(upTo: try context.day(read.asOf), limit: limit).map { event in
        SessionDocument(event, try programmes.version(event.definition), context.words)
      }
      return Array((sessions + events).sorted { ($0.on, $0.sequence) > ($1.on, $1.sequence) }.prefix(limit))
    }
    if read.json { return context.say(json: documents) }
    guard !documents.isEmpty else { return context.say(context.words.noSessionsYet) }
    var table = Table([
      .init(context.words.day), .init(context.words.organisation, shrinks: true), .init(context.words.kind),
      .init(context.words.length, alignedRight: true), .init(context.words.host, shrinks: true),
      .init(context.words.note, shrinks: true),
    ])
    for session in documents {
      table.add([
        session.on, session.organisation?.name ?? guests(session, context), session.title,
        context.words.minutes(session.minutes),
        session.host?.name ?? "", session.note ?? "",
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  /// Who came to a meeting that was with nobody who takes part.
  private func guests(_ session: SessionDocument, _ context: CommandContext) -> String {
    session.guests.map(context.words.guests) ?? ""
  }
}
