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

  @OptionGroup var proof: ProofOptions

  init() {}

  func execute(_ context: CommandContext) async throws {
    try proof.record("milestone submit", of: reference, options, context) { programme in
      .submit(milestone: try programme.milestoneID(named: milestone), evidence: proof.kinds(options))
    }
  }
}
