import ArgumentParser
import RugeCore
import RugeStore

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
      guard !value.allSatisfy(\.isWhitespace) else {
        throw UsageProblem.figureEmpty(reference.description, removing: try undoing(reference, scope))
      }
      let figure = try ValueReader(today: context.today)
        .figure(value, for: reference.description, of: scope.programme.indicator(reference.indicator))
      return .init(command: .measure(indicator: reference, figure), texts: [.note: note ?? ""])
    }
  }

  /// The command that takes back what was recorded of an indicator on the day; `nil` where nothing was.
  private func undoing(_ reference: IndicatorReference, _ scope: EnrolmentScope) throws -> String? {
    let facts = try scope.store.facts(of: scope.subject).underPresentNames()
    let recorded = facts.last { fact in
      guard fact.ended == nil, fact.on == scope.day, case .figureRecorded(reference, _) = fact.event else {
        return false
      }
      return true
    }
    return recorded.map { "ruge undo \($0.batch)" }
  }
}
