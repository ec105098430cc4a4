import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge enrolment pause REF [--until DAY]`.
struct EnrolmentPause: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Let an enrolment rest: nothing falls due until it is resumed.",
    discussion: "--until says when it should go on; it goes on when “ruge enrolment resume” says so.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Option(help: ArgumentHelp("The day it is expected to go on.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let until = try until.map { try context.day($0, looking: .forwards) }
    try EnrolmentChange("enrolment pause", options, context).perform(on: reference) { _ in
      var request = EnrolmentChange.Request(
        command: .live(.paused(until: until)), texts: try GivenReason(ifSaid: reason).texts)
      request.remarks = { scope in
        ["  " + context.words.whilePaused] + (try until.map { try PauseLines(scope, context).resuming(on: $0) } ?? [])
      }
      return request
    }
  }
}
