package import ArgumentParser

/// `ruge indicator`
package struct IndicatorGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "indicator", abstract: "Figures over time: record, list.",
    subcommands: [IndicatorRecord.self, IndicatorList.self])

  package init() {}
}
