import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge action list [REF]`.
struct ActionList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List action points, those that are due first.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "An organisation or enrolment; without it: all.", completion: .enrolments)
  var reference: String?

  @Flag(help: "Only mine: those of the person that your login, or the setting “person”, names.")
  var mine = false

  @Option(help: ArgumentHelp("Only this person's.", valueName: "person"), completion: .people)
  var owner: String?

  @Flag(help: "Only those that should have been done already.")
  var overdue = false

  @Flag(help: "Those that are done or dropped, too.")
  var all = false

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let documents = try context.reading { store in
      let owner = try owner(store, context)
      let enrolments =
        try reference.map { [try EnrolmentScope($0, on: day, in: store, context).row.enrolment] }
        ?? store.enrolments(having: .action, of: owner)
      let names = StoreNames(store)
      let documents = try enrolments.flatMap { number -> [ActionDocument] in
        guard let state = try store.state(of: number, upTo: day), let row = try store.enrolment(number) else {
          return []
        }
        let actions = state.actions.values.filter { action in
          (all || action.isOpen) && (!overdue || action.isOverdue(on: day)) && (owner == nil || action.owner == owner)
        }
        let texts = try store.texts(of: actions.map(\.id.number), [.note])
        return actions.map { ActionDocument($0, texts[$0.id.number]?[.note], of: row, names, on: day) }
      }
      return documents.sorted { ($0.due ?? "~", $0.action.id) < ($1.due ?? "~", $1.action.id) }
    }
    if read.json { return context.say(json: documents) }
    guard !documents.isEmpty else { return context.say(context.words.noActions) }
    context.say(table(documents, context))
  }

  /// Whose action points are asked for; `nil` for everybody's.
  private func owner(_ store: Store, _ context: CommandContext) throws -> Int64? {
    if let owner { return try References(store).person(owner).subject.number }
    guard mine else { return nil }
    guard let person = try context.person(in: store) else {
      throw ReferenceProblem.notFound(.person, context.environment.login, suggestion: nil, known: [])
    }
    return person.subject.number
  }

  private func table(_ documents: [ActionDocument], _ context: CommandContext) -> String {
    let words = context.words
    var columns: [Table.Column] = [
      .init(words.id), .init(words.due), .init(words.organisation, shrinks: true), .init(words.owner, shrinks: true),
      .init(words.what, shrinks: true),
    ]
    if all { columns.append(.init(words.status)) }
    var table = Table(columns)
    for action in documents {
      table.add(
        [action.id, action.due ?? "", action.organisation.name, action.owner?.name ?? "", action.text ?? ""]
          + (all ? [words.actionStep(action.action.step)] : []))
    }
    return table.text(width: context.width, style: context.style)
  }
}
