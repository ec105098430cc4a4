import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge org link PERSON ORG`.
struct OrganisationLink: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Say who speaks for an organisation, or no longer does.",
    discussion: "ruge org link \"Karen Holm\" Læsehunde --as formand")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The person's name or a part of it, or an id such as P-2.", completion: .people)
  var person: String

  @Argument(help: "The organisation's name or a part of it, or its id.", completion: .organisations)
  var organisation: String

  @Option(name: .customLong("as"), help: ArgumentHelp("What the person is there.", valueName: "text"))
  var part: String?

  @Flag(help: "The person is no longer a contact of the organisation.")
  var end = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(options.on)
    let lines = try context.writing("org link", dryRun: options.dryRun) { store, journal in
      let references = References(store)
      let person = try references.person(person)
      let organisation = try references.body(organisation)
      guard day <= context.today else {
        let refusal = Refusal.inTheFuture(day, today: context.today)
        throw RefusedCommand(refusal, organisation: organisation.displayName, programme: nil, names: StoreNames(store))
      }
      let heading = "\(person.displayName) (\(person.subject))"
      guard let draft = try draft(person, organisation, on: day, store, context) else {
        KeptEvidence.tellUnused(options.evidence, context)
        return [context.words.nothingChanged(heading).displaySafe]
      }
      let said = ProgrammeWords(context.words, Programme(id: "", title: LocalisedText("")))
      let change = said.change(try journal.append(draft), texts: draft.texts, names: StoreNames(store))
      return [context.style.heading(heading.displaySafe), "  \(change)".displaySafe]
        + ["  " + context.style.faint(context.words.dateWithWeekday(day))]
        + [
          options.dryRun
            ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(journal.batch))
        ]
    }
    context.say(lines)
  }

  /// What is to be recorded; nothing where it is so already.
  private func draft(
    _ person: NamedSubject, _ organisation: NamedSubject, on day: Day, _ store: Store, _ context: CommandContext
  ) throws -> Draft? {
    let facts = try store.facts(of: person.subject, upTo: day).filter { $0.on <= day }
    let number = organisation.subject.number
    let open = ContactTenure.tenures(in: facts).last { $0.organisation == number && $0.to == nil }
    guard end else {
      let said = try open.flatMap { try store.texts(of: [$0.fact], [.note])[$0.fact]?[.note] }
      if open != nil, part == nil || part == said { return nil }
      let texts = try options.keepEvidence(context).merging([.note: part ?? ""]) { $1 }
      return Draft(.existing(person.subject), on: day, .body(.contact(of: number)), texts: texts)
    }
    guard open != nil else {
      throw SubjectProblem.notAContact(person: person.displayName, organisation: organisation.displayName)
    }
    return Draft(
      .existing(person.subject), on: day, .body(.contactEnded(of: number)), texts: try options.keepEvidence(context))
  }
}
