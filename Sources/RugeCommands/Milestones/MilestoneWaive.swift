import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge milestone waive REF MILESTONE --reason WHY`.
struct MilestoneWaive: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Say that an organisation does without a milestone, and why.",
    discussion: """
      Gates do not wait for it any more, and it is not due. Where the programme demands it of everybody, that is told as \
      a deviation.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: "The milestone, by id or title; one that returns with its day: report@2026-06-30.", completion: .milestones)
  var milestone: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(reason)
    try EnrolmentChange("milestone waive", options, context).perform(on: reference) { scope in
      let id = try scope.programme.milestoneID(named: milestone)
      return .init(command: .waive(milestone: id), texts: reason.texts) { event in
        event == .life(.deviated) ? [.note: context.words.waived(scope.names.milestone(id))] : [:]
      }
    }
  }
}
