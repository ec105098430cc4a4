import ArgumentParser
import RugeCore

/// The command `ruge indicator record REF INDICATOR[.CATEGORY] VALUE`.
struct IndicatorRecord: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a figure of a day; “unknown” is a figure too, and is never zero.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(
    help: ArgumentHelp("The indicator, by id or title, and its category.", valueName: "indicator[.category]"),
    completion: .indicators)
  var indicator: String

  @Argument(help: "The figure, or unknown.")
  var value: String

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("indicator record", options, context).perform(on: reference) { scope in
      let reference = try scope.programme.indicatorReference(named: indicator)
      let figure = try ValueReader(today: context.today)
        .figure(value, for: reference.description, of: scope.programme.indicator(reference.indicator))
      return .init(command: .measure(indicator: reference, figure), texts: [.note: note ?? ""])
    }
  }
}
