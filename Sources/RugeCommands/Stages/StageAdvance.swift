package import ArgumentParser
import RugeCore

/// `ruge stage advance REF`
package struct StageAdvance: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "advance", abstract: "Enter the next stage, if its gate is open.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  @Option(help: ArgumentHelp("Enter although the gate is closed, and why.", valueName: "reason"))
  package var override: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("stage advance", options, context).perform(on: reference) { _ in
      .init(
        command: .advance(overriding: override != nil),
        textsOfEvent: { event in
          // The reason belongs to an override; where the gate was open there was nothing to override.
          if case .stageEntered(_, overridden: true) = event { [.reason: override ?? ""] } else { [:] }
        })
    }
  }
}
