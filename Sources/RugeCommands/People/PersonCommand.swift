import ArgumentParser

/// The command `ruge person`.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Advisers, mentors and contacts: add, list, give a role.",
    subcommands: [PersonAdd.self, PersonList.self, PersonRole.self])

  init() {}
}
