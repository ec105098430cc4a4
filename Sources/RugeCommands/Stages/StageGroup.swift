import ArgumentParser

/// The command `ruge stage`.
struct StageGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Stages: show the gate ahead, go through it, choose who may.",
    subcommands: [StageShow.self, StageAdvance.self, StageChoose.self])

  init() {}
}
