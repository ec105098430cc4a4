import ArgumentParser
import RugeCore

/// The command `ruge milestone submit REF MILESTONE`.
struct MilestoneSubmit: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "submit", abstract: "Hand in a milestone.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: "The milestone, by id or title; one that returns with its day: report@2026-06-30.", completion: .milestones)
  var milestone: String

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("milestone submit", options, evidence: evidence, context).perform(on: reference) { scope in
      let milestone = try scope.programme.milestoneID(named: milestone)
      return .init(
        command: .submit(milestone: milestone, evidence: Set(evidence: evidence, note: note)),
        texts: [.note: note ?? ""])
    }
  }
}
