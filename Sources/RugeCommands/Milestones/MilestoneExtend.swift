import ArgumentParser
import RugeCore

/// The command `ruge milestone extend REF MILESTONE --to DAY --reason WHY`.
struct MilestoneExtend: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Set another day by which a milestone is due, and say why.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: "The milestone, by id or title; one that returns with its day: report@2026-06-30.", completion: .milestones)
  var milestone: String

  @Option(help: ArgumentHelp("The day it is due by.", valueName: "day"))
  var to: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(to, looking: .forwards)
    let reason = try GivenReason(reason)
    try EnrolmentChange("milestone extend", options, context).perform(on: reference) { scope in
      .init(
        command: .extend(milestone: try scope.programme.milestoneID(named: milestone), to: day),
        texts: reason.texts)
    }
  }
}
