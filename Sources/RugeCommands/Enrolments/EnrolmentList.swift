import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge enrolment list`.
struct EnrolmentList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List enrolments, or the applications among them with --intake.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var selection: EnrolmentSelection

  @Flag(help: "Applications: who has assessed them, with which score, and what was decided.")
  var intake = false

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(read.asOf)
    if intake { return try context.reading { try IntakeList(selection, on: day, $0, context).say(json: read.json) } }
    let found = try context.reading { store in
      let names = StoreNames(store)
      return try selection.states(store, on: day).map { found in
        (found, EnrolmentRow(found.state, organisationName: names.name(of: .organisation(found.state.organisation))))
      }
    }.sorted { ($0.1.displayName.folded, $0.1.enrolment) < ($1.1.displayName.folded, $1.1.enrolment) }
    if read.json { return context.say(json: found.map { EnrolmentLineDocument($0.0.state, $0.1) }) }
    let words = context.words
    guard !found.isEmpty else { return context.say(words.noneMatch) }
    var table = Table([
      .init(words.id), .init(words.organisation, shrinks: true), .init(words.programme, shrinks: true),
      .init(words.cohort, shrinks: true), .init(words.stage, shrinks: true), .init(words.since),
      .init(words.lastSession),
    ])
    for (found, row) in found {
      let said = ProgrammeWords(words, found.programme)
      table.add([
        Subject.enrolment(row.enrolment).description, row.displayName, found.programme.title[words.language],
        found.state.cohort.map(said.cohort) ?? "", said.position(row.position, paused: found.state.pause != nil),
        row.since.description, row.lastSession?.description ?? "",
      ])
    }
    context.say([
      table.text(width: context.width, style: context.style), "", words.enrolmentCount(found.count, on: day),
    ])
  }
}

extension String {
  /// The name as it is compared.
  fileprivate var folded: FoldedName { FoldedName(self) }
}
