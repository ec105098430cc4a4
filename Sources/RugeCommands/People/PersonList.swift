import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge person list`.
struct PersonList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List people: all, those in a role, those who have not logged lately.",
    discussion: """
      --silent: who has logged nothing for more than twice the time after which the role's sessions, or its hours, should \
      come again.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Option(help: ArgumentHelp("Only those who have a role now.", valueName: "role"), completion: .roles)
  var role: String?

  @Flag(help: "Only those who should have logged something and have not.")
  var silent = false

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let looksAtRoles = role != nil || silent
    let people = try context.reading { store in
      looksAtRoles ? try inRoles(on: day, store, context) : try store.subjects(.person).map { PersonDocument($0) }
    }
    if read.json { return context.say(json: people) }
    guard !people.isEmpty else {
      return context.say(
        silent ? context.words.nobodySilent : looksAtRoles ? context.words.nobodyInRole : context.words.noPeople)
    }
    context.say(looksAtRoles ? roleTable(people, context) : table(people, context))
    if silent { context.say([""] + context.paragraph(context.words.silenceRule)) }
  }

  /// Those who have a role now, each with the roles that were asked for.
  private func inRoles(on day: Day, _ store: Store, _ context: CommandContext) throws -> [PersonDocument] {
    if let role { try check(role, store) }
    let ledger = try RoleLedger(on: day, store)
    let names = StoreNames(store)
    var roles: [Int64: [PersonDocument.Role]] = [:]
    for entry in ledger.entries where !entry.isOver {
      if let role, (try? entry.programme.role(named: role).id) != entry.tenure.role { continue }
      let silence = try ledger.silence(entry)
      if silent, silence == nil { continue }
      roles[entry.tenure.person, default: []].append(
        try PersonDocument.Role(entry, ledger, silence: silence, on: day, names, context.words))
    }
    let people = try store.subjects(.person)
    let bodies = try Set(roles.keys).subtracting(people.map(\.subject.number)).sorted().map {
      (number: $0, named: try store.holder($0))
    }
    return people.compactMap { person in
      roles[person.subject.number].map { PersonDocument(person, roles: $0) }
    } + bodies.compactMap { number, body in body.map { PersonDocument($0, roles: roles[number]) } }
  }

  /// Refuses a role that no programme in use has.
  private func check(_ role: String, _ store: Store) throws {
    let programmes = Programmes(store)
    let known = try Set(store.definitions().map(\.programme.rawValue)).sorted()
      .map { try programmes.newest($0).programme }
    guard !known.contains(where: { (try? $0.role(named: role)) != nil }), let first = known.first else { return }
    _ = try first.role(named: role)
  }

  private func table(_ people: [PersonDocument], _ context: CommandContext) -> String {
    let words = context.words
    let phones = people.contains { $0.phone != nil }
    var table = Table(
      [.init(words.id), .init(words.name, shrinks: true), .init(words.email, shrinks: true)]
        + (phones ? [.init(words.phone)] : []))
    for person in people {
      table.add([person.id, person.name, person.email ?? ""] + (phones ? [person.phone ?? ""] : []))
    }
    return table.text(width: context.width, style: context.style, noting: context.words)
  }

  private func roleTable(_ people: [PersonDocument], _ context: CommandContext) -> String {
    let words = context.words
    var table = Table([
      .init(words.id), .init(words.name, shrinks: true), .init(words.role, shrinks: true),
      .init(words.organisation, shrinks: true), .init(words.logged, alignedRight: true, yields: true),
      .init(words.expected, alignedRight: true, yields: true), .init(words.lastSession, yields: true),
      .init(words.silentHeading, wraps: true),
    ])
    for person in people {
      for role in person.roles ?? [] {
        table.add([
          person.id, person.name, role.title, role.organisation.name, role.minutes.map(words.minutes) ?? "",
          role.expectedMinutes.map(words.minutes) ?? "", role.lastSession ?? "", role.silent ?? "",
        ])
      }
    }
    return table.text(width: context.width, style: context.style, noting: context.words)
  }
}
