import ArgumentParser
import RugeCore

/// The command `ruge status [REF]`.
struct StatusCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show where one enrolment stands, or all of them.",
    discussion: "With --why each mark of attention is explained: the rule, what is known, and since when.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var list: ListOptions

  @Argument(
    help: "An organisation's name or a part of it, or an id such as E-7. Without it: everyone.",
    completion: .enrolments)
  var reference: String?

  @Flag(help: "Those that have ended, too.")
  var all = false

  @Flag(help: "Explain each mark of attention of one enrolment.")
  var why = false

  init() {}

  var wantsJSON: Bool { read.json }

  func check() throws(UsageProblem) {
    if why, reference == nil { throw .needs(["--why"], other: "REF") }
    if reference != nil, list.isFiltering || all || list.sort != nil {
      throw .filtersBesideReference
    }
  }

  func execute(_ context: CommandContext) async throws {
    if let reference {
      let document = try context.enrolmentDocument(of: reference, read, explaining: why)
      read.json ? context.say(json: document) : context.say(StatusPage(document, context).lines)
    } else {
      let day = try context.day(asOf: read.asOf)
      let overview = try context.reading { try Overview(of: $0, on: day, list, includingEnded: all, context) }
      read.json ? context.say(json: overview.document) : context.say(overview.lines)
      overview.unkept?.keep(during: "status", context)
    }
  }
}
