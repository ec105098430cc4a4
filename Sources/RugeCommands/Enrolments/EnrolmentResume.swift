import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge enrolment resume REF`.
struct EnrolmentResume: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let an enrolment that rested go on, and say which dates have moved.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("enrolment resume", options, context).perform(on: reference) { _ in
      var request = EnrolmentChange.Request(command: .live(.resumed))
      request.remarks = { scope in try PauseLines(scope, context).resumed() }
      return request
    }
  }
}
