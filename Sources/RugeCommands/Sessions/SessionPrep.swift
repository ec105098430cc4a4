import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session prep REF`.
struct SessionPrep: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "prep", abstract: "Show what to know before a session, on one page.",
    discussion: """
      The last notes that you may read, open action points, what is due, the next gate, and what is asked. Of an \
      organisation, the notes of its other enrolments, too; of an enrolment’s id only its own.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "An organisation's name or a part of it, or an id such as E-7.", completion: .enrolments)
  var reference: String

  @Option(help: ArgumentHelp("The kind of session that is ahead.", valueName: "kind"), completion: .sessionKinds)
  var kind: String?

  init() {}

  var wantsJSON: Bool { read.json }

  /// How many notes are shown.
  private static let shownNotes = 3
  /// Notes are looked for among so many sessions.
  private static let sessionsRead = 20

  func execute(_ context: CommandContext) async throws {
    let (status, prep) = try context.document(of: reference, asOf: read.asOf) { state, scope, day in
      let open = try OpenActions(of: state, scope.store)
      let status = EnrolmentDocument(
        state, organisation: scope.organisation, scope.names, people: StoreNames(scope.store), actions: open, on: day)
      let reading = SessionReading(scope.store, on: day, context)
      let rows = try References(scope.store).enrolments(reference).flatMap { row in
        try scope.store.sessions(of: row.enrolment, upTo: day, limit: Self.sessionsRead)
      }
      let newest = rows.sorted { ($0.on, $0.sequence) > ($1.on, $1.sequence) }.prefix(Self.sessionsRead)
      let noted = try newest.map { try reading.document($0) }.filter { $0.note != nil }
      let kind = try kind.map { try scope.programme.sessionKind(named: $0) } ?? scope.programme.onlySessionKind
      let prep = PrepDocument(
        enrolment: status.enrolment, organisation: status.organisation, programme: status.programme,
        asOf: status.asOf, notes: Array(noted.prefix(Self.shownNotes)),
        planned: try reading.plans(of: scope.row.enrolment).filter { $0.state == "planned" }
          .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) },
        actions: open.actions.map {
          ActionDocument($0, open.text(of: $0), of: scope.row, StoreNames(scope.store), on: day)
        },
        due: status.due, gate: status.gate,
        questions: kind?.fields.map { .init(id: $0.id.rawValue, title: $0.ask[context.words.language]) } ?? [])
      return (status, prep)
    }
    read.json ? context.say(json: prep) : context.say(lines(prep, status, context))
  }

  private func lines(_ prep: PrepDocument, _ status: EnrolmentDocument, _ context: CommandContext) -> [String] {
    let words = context.words
    let style = context.style
    let head = StatusPage(status, context).headLines
    let notes = prep.notes.flatMap { session -> [String] in
      let origin = session.enrolment.map { $0 == prep.enrolment ? "" : words.ofEnrolment($0) } ?? ""
      let title = [session.on, session.title, session.people, origin].filter { !$0.isEmpty }.joined(separator: " · ")
      let body = (session.note ?? "").split(separator: "\n").map { "    \($0)".displaySafeLine }
      return ["  \(title) (\(session.id))".displaySafeLine] + body
    }
    let planned = prep.planned.map { plan in
      let parts = [plan.on, plan.at, plan.title, plan.minutes.map(words.minutes), plan.note].compactMap(\.self)
      return "  \(plan.id)  \(parts.joined(separator: " · "))".displaySafeLine
    }
    let actions = prep.actions.map { action in
      let line = "  - \(action.sentence(words))".displaySafeLine
      return action.overdue ? style.alarm(line) : line
    }
    let due = prep.due.filter { $0.kind != "action" && $0.kind != "meeting" }.map { due in
      due.overdue ? style.alarm("  - \(due.sentence)".displaySafeLine) : "  - \(due.sentence)".displaySafeLine
    }
    let gate = prep.gate.map { gate in
      [style.heading(words.gateInto(gate.into.title).displaySafeLine)]
        + (gate.open ? ["  " + gate.openLine(words, style)] : [])
        + (gate.notMet + gate.unknown).map { "  - \($0)".displaySafeLine }
    }
    let sections = [
      head, [style.heading(words.lastNotes)] + (notes.isEmpty ? ["  " + words.noNotes] : notes),
      planned.isEmpty ? [] : [style.heading(words.plannedHeading)] + planned,
      [style.heading(words.openActions)] + (actions.isEmpty ? ["  " + words.noActions] : actions),
      due.isEmpty ? [] : [style.heading(words.dueHeading)] + due, gate ?? [],
      prep.questions.isEmpty
        ? []
        : [style.heading(words.questionsOfKind)] + prep.questions.map { "  - \($0.title) (\($0.id))".displaySafeLine },
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}

extension Programme {
  /// The kind of session that is meant where none is named; `nil` where it could be several.
  fileprivate var onlySessionKind: SessionKind? { try? sessionKind(orOnlyOne: nil) }
}
