import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session show S-n`.
struct SessionShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a session, held, planned or missed, with all that was recorded of it.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: ArgumentHelp("The session's id, such as S-37.", valueName: "session"))
  var session: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let (document, answers, evidence) = try context.reading { store -> (SessionDocument, [String], [String]) in
      let document = try SessionReading(store, on: day, context).document(session)
      let source = StoreNames(store, context)
      let own = context.words.kept(.evidence, in: document.evidenceTexts, source).map { [$0] } ?? []
      let evidence =
        own
        + (document.confirmations ?? []).compactMap { confirmation in
          context.words.kept(.evidence, in: confirmation.evidenceTexts, source)
            .map { context.words.shownBy(confirmation.by.name, $0) }
        }
      guard document.absence == nil else { return (document, [], evidence) }
      let found = try FoundSession(session, store)
      let programme = try Enrolments(store).programme(of: found.fact)
      let names = ProgrammeWords(context.words, programme ?? Programme(id: "", title: LocalisedText("")))
      let answered = found.surrounding.filter { $0.fact.event.fieldAnswer != nil }
      let answers = answered.map { recorded in
        names.event(recorded.fact.event, texts: recorded.texts.filter { !$0.key.isEvidence }, names: source)
      }
      return (document, answers, evidence)
    }
    if read.json { return context.say(json: document) }
    context.say(lines(document, answers, evidence, context))
  }

  private func lines(
    _ session: SessionDocument, _ answers: [String], _ evidence: [String], _ context: CommandContext
  ) -> [String] {
    let words = context.words
    let title = [session.title, session.organisation?.name].compactMap(\.self).joined(separator: " · ")
    let day = Day(session.on).map(words.dateWithWeekday) ?? session.on
    let step: PlannedSession.Step? =
      switch session.state {
      case "planned": .ahead
      case "cancelled": .cancelled
      default: nil
      }
    let absence = session.absence.map { words.absence(isExcused: $0 == "excused") }
    let head = [day, session.at, session.minutes.map(words.minutes), step.map(words.plannedStep), absence]
    var lines = [
      context.style.heading("\(title) (\(session.id))".displaySafeLine),
      "  " + head.compactMap(\.self).joined(separator: " · "),
    ]
    func add(_ heading: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("  \(heading): \(value)".displaySafeLine) }
    }
    add(words.host, session.people)
    add(words.preparation, session.preparation.map(words.minutes))
    add(words.travel, session.travel.map(words.minutes))
    if let joint = session.joint.flatMap(SessionID.init(_:)) { lines.append("  " + words.jointWith(joint)) }
    add(words.attendance, session.guests.map(String.init) ?? (session.uncounted == true ? words.notCounted : nil))
    for (presence, heading) in [
      (PresenceWords.present, words.alsoCame), (PresenceWords.excused, words.excusedOnes),
      (PresenceWords.absent, words.absentOnes),
    ] {
      let names = (session.others ?? []).filter { $0.presence == presence }.map { "\($0.organisation.name) (\($0.id))" }
      add(heading, words.list(names))
    }
    lines += answers.map { "  \($0)".displaySafeLine }
    for shown in evidence { add(words.evidence, shown) }
    add(words.confirmed, session.confirmedBy.map { words.list($0.map(\.name)) })
    if let awaits = session.awaits {
      lines.append("  " + words.awaitsConfirmation(by: words.list(awaits.map(\.name))).displaySafeLine)
    }
    if absence != nil {
      add(words.reason, session.note)
    } else if let note = session.note {
      let readers = session.readers.flatMap(NoteReaders.init(rawValue:)).map { " (\(words.readers($0)))" } ?? ""
      lines.append("  \(words.note)\(readers):")
      lines += note.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)".displaySafeLine }
    }
    return lines
  }
}
