package import ArgumentParser

/// `ruge stage`
package struct StageGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Stages: show the gate ahead, go through it.",
    subcommands: [StageShow.self, StageAdvance.self])

  package init() {}
}
