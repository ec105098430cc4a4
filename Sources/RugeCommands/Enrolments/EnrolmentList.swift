import ArgumentParser
import RugeCore

/// The command `ruge enrolment list`.
struct EnrolmentList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List enrolments by name, those that have ended too if you ask for them; with --intake, applications.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var list: ListOptions

  @Flag(help: "Applications: who has assessed them, with which score, and what was decided.")
  var intake = false

  @Flag(help: "The waiting list, who is next first.")
  var waiting = false

  @Flag(help: "Those that have ended, too; of applications, those that have begun.")
  var all = false

  init() {}

  var wantsJSON: Bool { read.json }

  func check() throws(UsageProblem) {
    guard !(intake || waiting) || list.sort == nil else {
      throw .excludeEachOther([waiting ? "--waiting" : "--intake", "--sort"])
    }
    guard !(waiting && all) else { throw .excludeEachOther(["--waiting", "--all"]) }
  }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    if intake || waiting {
      let shown: IntakeList.Shown = waiting ? .waiting : all ? .all : .open
      let applications = try context.reading { try IntakeList(list, shown, on: day, $0, context) }
      return read.json ? context.say(json: applications.documents) : context.say(applications.lines)
    }
    var options = list
    options.sort = list.sort ?? .name
    let overview = try context.reading { try Overview(of: $0, on: day, options, includingEnded: all, context) }
    read.json ? context.say(json: overview.document) : context.say(overview.lines)
    overview.unkept?.keep(during: "enrolment list", context)
  }
}
