import ArgumentParser
import RugeCore

/// The command `ruge cohort join REF COHORT`.
struct CohortJoin: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Put an enrolment into a cohort, or into another one.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  @Argument(help: "The cohort, by id or title.", completion: .cohorts)
  var cohort: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("cohort join", options, context).perform(on: reference) { scope in
      .init(command: .join(cohort: try scope.programme.cohort(named: cohort).id))
    }
  }
}
