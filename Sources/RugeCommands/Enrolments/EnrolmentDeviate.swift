import ArgumentParser
import RugeCore

/// The command `ruge enrolment deviate REF NOTE --reason TEXT`.
struct EnrolmentDeviate: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "deviate", abstract: "Write down what was done otherwise than the programme says, and why.",
    discussion: "ruge enrolment deviate Læsehunde \"Kun to møder i marts\" --reason \"Lederen var syg\" --on 2026-03-31"
  )

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(help: "What was done otherwise.")
  var note: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try GivenReason(reason ?? "")
    guard !note.allSatisfy(\.isWhitespace) else { throw UsageProblem.nothingToDo }
    try EnrolmentChange("enrolment deviate", options, context).perform(on: reference) { _ in
      .init(command: .live(.deviated), texts: [.note: note, .reason: reason.text])
    }
  }
}
