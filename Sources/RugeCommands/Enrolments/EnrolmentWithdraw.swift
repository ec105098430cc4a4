package import ArgumentParser
import RugeCore

/// `ruge enrolment withdraw REF --reason TEXT`
package struct EnrolmentWithdraw: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "End an enrolment before it has gone through the programme.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  package var reason: String?

  @Option(help: ArgumentHelp("How it ends, as the programme names it.", valueName: "exit"))
  package var exit: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("enrolment withdraw", options, context).perform(on: reference) { scope in
      .init(
        command: .withdraw(exit: try scope.exit(exit, required: false)), texts: [.reason: reason ?? ""])
    }
  }
}
