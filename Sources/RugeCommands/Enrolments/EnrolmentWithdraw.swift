import ArgumentParser
import RugeCore

/// The command `ruge enrolment withdraw REF --reason TEXT`.
struct EnrolmentWithdraw: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "End an enrolment before it has gone through the programme.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("How it ends, as the programme names it.", valueName: "exit"), completion: .exits)
  var exit: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(ifSaid: reason)
    try EnrolmentChange("enrolment withdraw", options, context).perform(on: reference) { scope in
      .init(
        command: .withdraw(exit: try scope.exit(exit, completing: false)),
        textsOfEvent: { $0.isEnding ? reason.texts : [:] })
    }
  }
}
