import ArgumentParser

/// The command `ruge person`.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Advisers, mentors and contacts: add, list, show, edit, role.",
    subcommands: [PersonAdd.self, PersonList.self, PersonShow.self, PersonEdit.self, PersonRole.self])

  init() {}
}
