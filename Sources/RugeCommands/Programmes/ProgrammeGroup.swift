import ArgumentParser

/// The command `ruge programme`.
struct ProgrammeGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "Programme definitions: list, check, show, draw, begin, apply.",
    subcommands: [
      ProgrammeList.self, ProgrammeCheck.self, ProgrammeShow.self, ProgrammeGraph.self, ProgrammeNew.self,
      ProgrammeApply.self, ProgrammeSchema.self,
    ])

  init() {}
}
