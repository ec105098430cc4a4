import ArgumentParser

/// The command `ruge org`.
struct OrganisationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "org", abstract: "Organisations: add, list, show, answer.",
    subcommands: [OrganisationAdd.self, OrganisationList.self, OrganisationShow.self, OrganisationAnswer.self])

  init() {}
}
