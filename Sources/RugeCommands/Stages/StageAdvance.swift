import ArgumentParser
import RugeCore

/// The command `ruge stage advance REF [--to STAGE]`.
struct StageAdvance: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance", abstract: "Enter the next stage, if its gate is open.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Option(help: ArgumentHelp("The stage: to leave out optional ones, or to enter one again.", valueName: "stage"))
  var to: String?

  @Option(help: ArgumentHelp("Enter although the gate is closed, and why.", valueName: "reason"))
  var override: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try OverrideReason(override)
    try EnrolmentChange("stage advance", options, context).perform(on: reference) { scope in
      .init(
        command: .advance(to: try to.map { try scope.programme.stage(named: $0).id }, overriding: reason.isGiven),
        textsOfEvent: reason.texts(of:))
    }
  }
}
