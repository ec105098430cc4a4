import ArgumentParser

/// The command `ruge report`.
struct ReportGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports for boards and funders: list, run.",
    subcommands: [ReportList.self, ReportRun.self])

  init() {}
}
