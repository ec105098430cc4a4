import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge stage return REF --to STAGE --reason WHY`.
struct StageReturn: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Go back to an earlier stage, and say why.",
    discussion: "What was reached and recorded still stands; dates that count from the stage count from the return.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Option(help: ArgumentHelp("The earlier stage, by id or title.", valueName: "stage"), completion: .stages)
  var to: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(reason)
    try EnrolmentChange("stage return", options, context).perform(on: reference) { scope in
      let stage = try scope.programme.stage(named: to).id
      let present = try scope.store.state(of: scope.row.enrolment, upTo: scope.day)?.stage?.stage
      var request = EnrolmentChange.Request(command: .goBack(to: stage), texts: reason.texts)
      request.remarks = { scope in
        present.map { [context.words.wentBack(to: scope.names.stage(stage), from: scope.names.stage($0))] } ?? []
      }
      return request
    }
  }
}
