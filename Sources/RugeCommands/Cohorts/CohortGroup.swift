import ArgumentParser

/// The command `ruge cohort`.
struct CohortGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort", abstract: "Cohorts, those who go through a programme together: list, show, join.",
    subcommands: [CohortList.self, CohortShow.self, CohortJoin.self])

  init() {}
}
