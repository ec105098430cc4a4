import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge session cancel S-n [--reason]`.
struct SessionCancel: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Say that a planned session will not be held, or take back that somebody stayed away.",
    discussion: "A session that was held and logged wrongly is corrected with “ruge session amend S-n” or “ruge undo”.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The id of the planned session or of the absence, such as S-38.", valueName: "session"))
  var session: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(ifSaid: reason)
    let found = try context.reading { try FoundSession(session, orAbsence: true, $0) }
    try EnrolmentChange("session cancel", options, context)
      .perform(on: found.enrolment()) { scope in
        if found.absence != nil {
          var request = EnrolmentChange.Request(commands: [], texts: reason.texts)
          request.withdrawing = try PresenceCorrection.withWhatSurrounds(found.fact, scope.store)
          return request
        }
        if found.held != nil { throw SessionProblem.heldAlready(found.id) }
        return .init(command: .meet(.cancelled(found.id)), texts: reason.texts)
      }
  }
}
