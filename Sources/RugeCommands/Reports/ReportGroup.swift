package import ArgumentParser

/// `ruge report`
package struct ReportGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports for boards and funders: list, run.",
    subcommands: [ReportList.self, ReportRun.self])

  package init() {}
}
