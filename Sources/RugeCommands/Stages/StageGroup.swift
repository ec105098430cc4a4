import ArgumentParser

/// The command `ruge stage`.
struct StageGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Stages: show the gate ahead, go through it, go back, choose who may.",
    subcommands: [StageShow.self, StageAdvance.self, StageReturn.self, StageChoose.self])

  init() {}
}
