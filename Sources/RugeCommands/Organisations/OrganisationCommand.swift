package import ArgumentParser

/// `ruge org`
package struct OrganisationCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "org", abstract: "Organisations: add, list, show.",
    subcommands: [OrganisationAdd.self, OrganisationList.self, OrganisationShow.self])

  package init() {}
}
