import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session list [REF]`.
struct SessionList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List sessions, and who did not come to them, the newest first.")

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
    let day = try context.day(asOf: read.asOf)
    let documents = try context.reading { try sessions($0, upTo: day, context) }
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
        session.minutes.map(context.words.minutes) ?? context.words.absence(isExcused: session.absence == "excused"),
        session.host?.name ?? "", session.note ?? "",
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  /// Sessions, who did not come to them and, where nobody is named, those with people who take part in nothing.
  private func sessions(_ store: Store, upTo day: Day, _ context: CommandContext) throws -> [SessionDocument] {
    let scope = try reference.map { try EnrolmentScope($0, on: day, in: store, context) }
    let enrolments = Enrolments(store)
    let names = StoreNames(store)
    var documents = try store.sessions(of: scope?.row.enrolment, upTo: day, limit: limit).map { row in
      SessionDocument(
        row, of: try enrolments.row(row.enrolment), try enrolments.programme(of: row.enrolment, at: row.sequence),
        names, context.words)
    }
    documents += try store.absences(of: scope?.row.enrolment, upTo: day, limit: limit).map { row in
      SessionDocument(
        row, of: try enrolments.row(row.enrolment), try enrolments.programme(of: row.enrolment, at: row.sequence),
        context.words)
    }
    if scope == nil {
      let programmes = Programmes(store)
      documents += try store.events(upTo: day, limit: limit).map { event in
        SessionDocument(event, try programmes.version(event.definition), names, context.words)
      }
    }
    return Array(documents.sorted { ($0.on, $0.sequence) > ($1.on, $1.sequence) }.prefix(limit))
  }

  /// Who came to a meeting that was with nobody who takes part.
  private func guests(_ session: SessionDocument, _ context: CommandContext) -> String {
    session.guests.map(context.words.guests) ?? (session.uncounted == true ? context.words.notCounted : "")
  }
}
