package import ArgumentParser
import RugeCore

/// `ruge indicator record REF INDICATOR VALUE`
package struct IndicatorRecord: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a figure of a day; “unknown” is a figure too, and is never zero.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  @Argument(help: "The indicator, by id or title.")
  package var indicator: String

  @Argument(help: "The figure, or unknown.")
  package var value: String

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  package var note: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  package var evidence: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("indicator record", options, evidence: evidence, context).perform(on: reference) { scope in
      let indicator = try scope.programme.indicator(named: indicator)
      let figure = try ValueReader(today: context.today).figure(value, for: indicator.id.rawValue)
      return .init(command: .measure(indicator: indicator.id, figure), texts: [.note: note ?? ""])
    }
  }
}
