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

  @Argument(help: "Its name or a part of it, or its id.", completion: .organisations)
  var reference: String

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let (document, enrolments) = try context.reading { store in
      let organisation = try References(store).organisation(reference)
      let rows = try store.enrolments(EnrolmentFilter(organisation: organisation.subject.number))
      let document = OrganisationDocument(
        organisation, enrolments: rows, figures: try store.keptFigures(of: organisation.subject.number),
        answers: try OrganisationAnswers(of: organisation.subject, store).documents(context.words),
        contacts: try OrganisationContacts(store).contacts(of: organisation.subject, on: context.today),
        merged: try OrganisationContacts(store).merged(into: organisation.subject),
        roles: try roles(of: organisation, store, context))
      let programmes = Programmes(store)
      return (document, try rows.map { line($0, ProgrammeWords(context.words, try programmes.version($0.definition))) })
    }
    if json { return context.say(json: document) }
    var lines = document.fields.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    let addresses = [(context.words.email, document.email), (context.words.phone, document.phone)]
    lines += addresses.compactMap { name, text in text.map { "  \(name): \($0)" } }
    if let note = document.note { lines.append("  \(context.words.note): \(note)") }
    lines += document.figures.map { "  \($0.heading): \(context.words.number($0.quantity)) (\($0.on))" }
    lines += document.answers.map { "  \($0.question): \($0.sentence ?? context.words.noAnswerYet)" }
    lines += enrolments
    if let contacts = document.contacts, !contacts.isEmpty {
      let people = contacts.map { context.words.contact($0.name, as: $0.role) }
      lines.append("  \(context.words.contacts): \(context.words.list(people))")
    }
    lines += (document.roles ?? []).map { role in
      let until = role.until.flatMap { Day($0) }.map { " – " + context.words.date($0) } ?? ""
      let from = Day(role.from).map(context.words.date) ?? role.from
      return "  \(role.title): \(role.organisation.name) (\(role.enrolment)), \(from)\(until)"
    }
    if let merged = document.merged {
      lines.append("  " + context.words.formerly(merged.map { "\($0.name) (\($0.id))" }))
    }
    let heading = context.style.heading("\(document.name) (\(document.id))".displaySafe)
    context.say([heading] + lines.map(\.displaySafe))
  }

  /// The roles that it has or had in the enrolments of others.
  private func roles(
    of organisation: NamedSubject, _ store: Store, _ context: CommandContext
  ) throws -> [PersonDocument.Role] {
    let ledger = try RoleLedger(of: organisation.subject.number, on: context.today, store)
    let names = StoreNames(store)
    return try ledger.entries.map { entry in
      try PersonDocument.Role(
        entry, ledger, silence: try ledger.silence(entry), on: context.today, names, context.words)
    }
  }

  private func line(_ row: EnrolmentRow, _ names: ProgrammeWords) -> String {
    let title = names.programme.title[names.words.language]
    return "  \(Subject.enrolment(row.enrolment))  \(title)  \(row.enrolledOn)  \(names.position(row.position))"
  }
}
