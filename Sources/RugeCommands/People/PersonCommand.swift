package import ArgumentParser

/// `ruge person`
package struct PersonCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Advisers, mentors and contacts: add, list.",
    subcommands: [PersonAdd.self, PersonList.self])

  package init() {}
}
