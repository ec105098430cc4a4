import ArgumentParser
import RugeCore

/// The command `ruge enrolment complete REF --exit EXIT`.
struct EnrolmentComplete: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "End an enrolment that has gone through the programme.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Option(help: ArgumentHelp("How it ends, as the programme names it.", valueName: "exit"), completion: .exits)
  var exit: String?

  @Option(help: ArgumentHelp("Complete although something is missing, and why.", valueName: "reason"))
  var override: String?

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let reason = try OverrideReason(override)
    try EnrolmentChange("enrolment complete", options, context).perform(on: reference) { scope in
      .init(
        command: .complete(exit: try scope.exit(exit, completing: true), overriding: reason.isGiven),
        textsOfEvent: { $0.isEnding ? reason.texts(of: $0).merging([.note: note ?? ""]) { $1 } : [:] })
    }
  }
}

extension EnrolmentScope {
  /// The exit that is meant; where a programme has exits and none is named, the choices are told.
  ///
  /// Whoever withdraws may do so by none.
  func exit(_ text: String?, completing: Bool) throws -> ElementID? {
    if let text { return try programme.exit(named: text).id }
    guard completing, !programme.exits.isEmpty else { return nil }
    throw UsageProblem.missing(option: "--exit", choices: programme.exits(completing: true).map(\.id.rawValue))
  }
}
