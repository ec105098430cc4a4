import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge cohort list`.
struct CohortList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the cohorts of the programmes in use, and how many are in each.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Option(help: ArgumentHelp("Only those of a programme.", valueName: "id"), completion: .programmes)
  var programme: String?

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let found = try context.reading { try cohorts($0, on: try context.day(asOf: read.asOf), context) }
    if read.json { return context.say(json: found.map(\.document)) }
    let words = context.words
    guard !found.isEmpty else { return context.say(words.noCohorts) }
    var table = Table([
      .init(words.id), .init(words.cohort, shrinks: true), .init(words.programme, shrinks: true),
      .init(words.enrolled, alignedRight: true), .init(words.running, alignedRight: true),
      .init(words.ending, shrinks: true),
    ])
    for (cohort, names) in found {
      let exits = cohort.exits.sorted { $0.key < $1.key }.map { "\(names.exit(ElementID($0.key))) \($0.value)" }
      table.add([
        cohort.id, cohort.title, cohort.programme, "\(cohort.enrolled)", "\(cohort.active)",
        exits.joined(separator: ", "),
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  private func cohorts(
    _ store: Store, on day: Day, _ context: CommandContext
  ) throws -> [(document: CohortDocument, names: ProgrammeWords)] {
    let programmes = Programmes(store)
    let ids = try programme.map { [ElementID($0)] } ?? Set(store.definitions().map(\.programme)).sorted()
    return try ids.flatMap { id -> [(document: CohortDocument, names: ProgrammeWords)] in
      let present = try programmes.present(id, on: day)
      let programme = present.programme
      guard !programme.cohorts.isEmpty else { return [] }
      var states: [ElementID: [EnrolmentState]] = [:]
      try store.forEachState(programme: id, upTo: day) { state in
        let state = state.renamed(present.changes)
        if let cohort = state.cohort { states[cohort, default: []].append(state) }
      }
      let names = ProgrammeWords(context.words, programme)
      return programme.cohorts.map { (CohortDocument($0, states[$0.id] ?? [], names), names) }
    }
  }
}
