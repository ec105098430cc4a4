import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge cohort show COHORT`.
struct CohortShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a cohort: its days and places, who is in it and where they stand, what is due, its meetings.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The cohort, by id or title.", completion: .cohorts)
  var cohort: String

  @Option(
    help: ArgumentHelp("The programme (not needed where only one has such a cohort).", valueName: "id"),
    completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("What is due in the next days, too.", valueName: "days"))
  var ahead: Int = 14

  init() {}

  var wantsJSON: Bool { read.json }

  func check() throws(UsageProblem) {
    guard (0...3660).contains(ahead) else { throw .outOfRange(option: "--ahead", 0, 3660) }
  }

  func execute(_ context: CommandContext) async throws {
    let shown = try context.reading { try page($0, context) }
    read.json ? context.say(json: shown.document) : context.say(shown.lines)
  }

  private func page(_ store: Store, _ context: CommandContext) throws -> CohortPage {
    let programmes = Programmes(store)
    let newest = try programmes.newest(programme, having: [{ $0.has(cohort: cohort) }])
    let day = try context.day(asOf: read.asOf)
    // On an earlier day it is shown in the words of that day, by whichever of its names it is asked for.
    let present = try programmes.present(newest.programme.id, on: day)
    let called = try? newest.programme.cohort(named: cohort).id
    let shown = called.flatMap { present.programme.cohort(present.changes[newest.version]?[.cohort, $0] ?? $0) }
    return try CohortPage(
      of: shown ?? present.programme.cohort(named: cohort), in: present, on: day, ahead: ahead, programmes, store,
      context)
  }
}
