package import ArgumentParser
import RugeCore

/// `ruge enrolment complete REF --exit EXIT`
package struct EnrolmentComplete: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "End an enrolment that has gone through the programme.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  @Option(help: ArgumentHelp("How it ends, as the programme names it.", valueName: "exit"))
  package var exit: String?

  @Option(help: ArgumentHelp("Complete although something is missing, and why.", valueName: "reason"))
  package var override: String?

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  package var note: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("enrolment complete", options, context).perform(on: reference) { scope in
      .init(
        command: .complete(exit: try scope.exit(exit, required: true), overriding: override != nil),
        texts: [.reason: override ?? "", .note: note ?? ""])
    }
  }
}

extension EnrolmentScope {
  /// The exit that is meant; where a programme has exits and none is named, the choices are told.
  func exit(_ text: String?, required: Bool) throws -> ElementID? {
    if let text { return try programme.exit(named: text).id }
    guard required, !programme.exits.isEmpty else { return nil }
    throw UsageProblem.missing(option: "--exit", choices: programme.exits.map(\.id.rawValue))
  }
}
