import ArgumentParser

/// The command `ruge programme`.
struct ProgrammeGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "Programme definitions: list, check, show, plan, apply, migrate.",
    subcommands: [
      ProgrammeList.self, ProgrammeCheck.self, ProgrammeShow.self, ProgrammePlan.self, ProgrammeApply.self,
      ProgrammeMigrate.self, ProgrammeVersions.self, ProgrammeDiff.self,
    ])

  init() {}
}
