package import ArgumentParser
import RugeCore

/// `ruge milestone reject REF MILESTONE`
package struct MilestoneReject: RugeCommand {
  package static let configuration = CommandConfiguration(commandName: "reject", abstract: "Reject a milestone that was handed in.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  @Argument(help: "The milestone, by id or title.")
  package var milestone: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  package var reason: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("milestone reject", options, context).perform(on: reference) { scope in
      .init(command: .reject(milestone: try scope.programme.milestone(named: milestone).id), texts: [.reason: reason ?? ""])
    }
  }
}
