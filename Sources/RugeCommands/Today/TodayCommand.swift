import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge today`.
struct TodayCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what is due today and overdue: yours, or everybody’s.",
    discussion: """
      Yours is what concerns the enrolments in which you hold a role, and what you have promised to do by a day in any \
      other. Who you are is told by the setting “person”, else by your login. Whoever has neither sees everything.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var list: ListOptions

  @Flag(help: "Everybody’s, not only yours.")
  var all = false

  @Option(help: ArgumentHelp("What is due in the next days, too.", valueName: "days"))
  var ahead: Int = 0

  init() {}

  var wantsJSON: Bool { read.json }

  func check() throws(UsageProblem) {
    guard (0...3660).contains(ahead) else { throw .outOfRange(option: "--ahead", 0, 3660) }
  }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let agenda = try context.reading { store in
      let scope = try AgendaScope(store, everybody: all || list.mentor != nil, context)
      let agenda = try Agenda(of: store, scope, list, on: day, ahead: ahead, context)
      guard let person = scope.person, !agenda.concernsPerson, !list.isFiltering else { return agenda }
      return try Agenda(of: store, .withoutRoles(person), list, on: day, ahead: ahead, context)
    }
    read.json ? context.say(json: agenda.document) : context.say(agenda.lines)
    agenda.unkept?.keep(during: "today", context)
  }
}
