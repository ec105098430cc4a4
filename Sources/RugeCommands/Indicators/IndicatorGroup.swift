import ArgumentParser

/// The command `ruge indicator`.
struct IndicatorGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator", abstract: "Figures over time: record, list, ask.",
    subcommands: [IndicatorRecord.self, IndicatorList.self, IndicatorAsk.self])

  init() {}
}
