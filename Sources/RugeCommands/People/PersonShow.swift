import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge person show PERSON`.
struct PersonShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a person: roles now and before, hours, whom they speak for.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The person's name or a part of it, or an id such as P-2.", completion: .people)
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let document = try context.reading { store in try self.document(on: day, store, context) }
    read.json ? context.say(json: document) : context.say(lines(document, context))
  }

  private func document(on day: Day, _ store: Store, _ context: CommandContext) throws -> PersonDocument {
    let person = try References(store).personOrBody(reference)
    let names = StoreNames(store)
    let ledger = try RoleLedger(of: person.subject.number, on: day, store)
    let roles = try ledger.entries.map { entry in
      try PersonDocument.Role(
        entry, ledger, silence: try ledger.silence(entry), on: day, names, context.words)
    }
    let facts = try store.facts(of: person.subject, upTo: day).filter { $0.on <= day }
    let tenures = ContactTenure.tenures(in: facts)
    let notes = try store.texts(of: tenures.map(\.fact), [.note])
    let contacts = tenures.map { tenure in
      let subject = Subject.organisation(tenure.organisation)
      return PersonDocument.Contact(
        organisation: .init(id: subject.description, name: names.name(of: subject) ?? subject.description),
        role: notes[tenure.fact]?[.note], from: tenure.from.description, until: tenure.to?.description)
    }
    let work = try HeldWork(of: person.subject.number, ledger, upTo: day, store)
    return PersonDocument(person, roles: roles, contacts: contacts, work: work, isFull: true)
  }

  private func lines(_ document: PersonDocument, _ context: CommandContext) -> [String] {
    let words = context.words
    var head = [context.style.heading("\(document.name) (\(document.id))".displaySafeLine)]
    let fields = (document.fields ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let texts = [(words.email, document.email), (words.phone, document.phone), (words.note, document.note)]
    head += (texts.compactMap { name, text in text.map { (name, $0) } } + fields).map {
      "  \($0.0): \($0.1)".displaySafe
    }
    let roles = document.roles ?? []
    if let held = document.held {
      head.append("  " + words.held(held.sessions, minutes: held.minutes))
      head += document.lastSession.map { ["  " + words.lastSessionLogged($0)] } ?? []
    } else if roles.contains(where: { $0.sessions != nil }) {
      head.append("  " + words.nothingLogged)
    }
    let silent = roles.compactMap { role in role.silent.map { (role, $0) } }
    let sections = [
      head, table(words.roles, roles.filter { $0.until == nil }, context),
      silent.isEmpty
        ? []
        : [context.style.heading(words.silentHeading)]
          + silent.flatMap { role, why in
            "\(role.organisation.name): \(why)".displaySafeLine.listed(after: "  - ", width: context.width)
              .map(context.style.warning)
          },
      table(words.rolesBefore, roles.filter { $0.until != nil }, context), outsideTable(document, context),
      contactLines(document, context),
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func table(_ heading: String, _ roles: [PersonDocument.Role], _ context: CommandContext) -> [String] {
    let words = context.words
    guard !roles.isEmpty else { return [] }
    let isOver = roles.contains { $0.until != nil }
    var table = Table(
      [
        .init(words.role, shrinks: true), .init(words.organisation, shrinks: true),
        .init(words.programme, shrinks: true, yields: true), .init(words.from, yields: true),
      ] + (isOver ? [.init(words.firstDayWithout)] : [])
        + [
          .init(words.logged, alignedRight: true), .init(words.expected, alignedRight: true), .init(words.lastSession),
        ])
    for role in roles {
      table.add(
        [role.title, role.organisation.name, role.programme, role.from] + (isOver ? [role.until ?? ""] : [])
          + [
            role.minutes.map(words.minutes) ?? "", role.expectedMinutes.map(words.minutes) ?? "",
            role.lastSession ?? "",
          ])
    }
    return [
      context.style.heading(heading), table.text(width: context.width, style: context.style, noting: context.words),
    ]
  }

  /// What was held outside the days of the roles, so that the hours add up.
  private func outsideTable(_ document: PersonDocument, _ context: CommandContext) -> [String] {
    let words = context.words
    guard let held = document.held, !held.outside.isEmpty else { return [] }
    var table = Table([
      .init(words.organisation, shrinks: true), .init(words.programme, shrinks: true, yields: true),
      .init(words.sessions, alignedRight: true), .init(words.logged, alignedRight: true), .init(words.lastSession),
    ])
    for line in held.outside {
      table.add([
        line.organisation?.name ?? words.openMeetings, line.programme, String(line.sessions),
        words.minutes(line.minutes), line.lastSession,
      ])
    }
    return [
      context.style.heading(words.outsideRoles),
      table.text(width: context.width, style: context.style, noting: context.words),
    ]
  }

  private func contactLines(_ document: PersonDocument, _ context: CommandContext) -> [String] {
    guard let contacts = document.contacts, !contacts.isEmpty else { return [] }
    return [context.style.heading(context.words.contactFor)]
      + contacts.map { contact in
        let name = context.words.contact(contact.organisation.name, as: contact.role)
        return "  \(contact.from)–\(contact.until ?? "")  \(name)".displaySafeLine
      }
  }
}
