package import ArgumentParser
import RugeCore

/// `ruge milestone accept REF MILESTONE`
package struct MilestoneAccept: RugeCommand {
  package static let configuration = CommandConfiguration(commandName: "accept", abstract: "Accept a milestone.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  @Argument(help: "The milestone, by id or title.")
  package var milestone: String

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  package var note: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  package var evidence: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("milestone accept", options, evidence: evidence, context).perform(on: reference) { scope in
      .init(command: .accept(milestone: try scope.programme.milestone(named: milestone).id), texts: [.note: note ?? ""])
    }
  }
}
