import ArgumentParser
import RugeCore

/// The command `ruge milestone accept REF MILESTONE`.
struct MilestoneAccept: RugeCommand {
  static let configuration = CommandConfiguration(commandName: "accept", abstract: "Accept a milestone.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: "The milestone, by id or title; one that returns with its day: report@2026-06-30.", completion: .milestones)
  var milestone: String

  @OptionGroup var proof: ProofOptions

  @Option(
    help: ArgumentHelp("Accept although the condition it is reached by does not hold, and why.", valueName: "reason"))
  var override: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try OverrideReason(override)
    try proof.record("milestone accept", of: reference, options, context, textsOfEvent: reason.texts(of:)) {
      programme in
      .accept(
        milestone: try programme.milestoneID(named: milestone), evidence: proof.kinds(options),
        overriding: reason.isGiven)
    }
  }
}
