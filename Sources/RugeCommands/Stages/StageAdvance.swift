import ArgumentParser
import RugeCore

/// The command `ruge stage advance REF`.
struct StageAdvance: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance", abstract: "Enter the next stage, if its gate is open.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  var reference: String

  @Option(help: ArgumentHelp("Enter although the gate is closed, and why.", valueName: "reason"))
  var override: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try OverrideReason(override)
    try EnrolmentChange("stage advance", options, context).perform(on: reference) { _ in
      .init(
        command: .advance(overriding: reason.isGiven),
        textsOfEvent: { event in
          // The reason belongs to an override; where the gate was open there was nothing to override.
          if case .stageEntered(_, overridden: true) = event { [.reason: reason.text ?? ""] } else { [:] }
        })
    }
  }
}
