import ArgumentParser

/// The command `ruge cohort`.
struct CohortGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort", abstract: "Cohorts, those who go through a programme together: list, join.",
    subcommands: [CohortList.self, CohortJoin.self])

  init() {}
}
