package import ArgumentParser

/// `ruge programme`
package struct ProgrammeGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "Programme definitions: list, check, show, apply.",
    subcommands: [ProgrammeList.self, ProgrammeCheck.self, ProgrammeShow.self, ProgrammeApply.self])

  package init() {}
}
