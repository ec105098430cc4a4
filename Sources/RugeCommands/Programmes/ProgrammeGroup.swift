import ArgumentParser

/// The command `ruge programme`.
struct ProgrammeGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "Programme definitions: list, check, show, draw, begin, plan, apply, migrate.",
    subcommands: [
      ProgrammeList.self, ProgrammeCheck.self, ProgrammeShow.self, ProgrammeGraph.self, ProgrammeNew.self,
      ProgrammePlan.self, ProgrammeApply.self, ProgrammeMigrate.self, ProgrammeVersions.self, ProgrammeDiff.self,
      ProgrammeSchema.self,
    ])

  init() {}
}
