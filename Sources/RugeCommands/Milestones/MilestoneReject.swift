import ArgumentParser
import RugeCore

/// The command `ruge milestone reject REF MILESTONE`.
struct MilestoneReject: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Reject a milestone that was handed in.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: "The milestone, by id or title; one that returns with its day: report@2026-06-30.", completion: .milestones)
  var milestone: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("milestone reject", options, context).perform(on: reference) { scope in
      .init(
        command: .reject(milestone: try scope.programme.milestoneID(named: milestone)),
        texts: try GivenReason(ifSaid: reason).texts)
    }
  }
}
