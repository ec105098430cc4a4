import ArgumentParser

/// The command `ruge org`.
struct OrganisationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "org", abstract: "Organisations: add, list, show, edit, link, merge, answer.",
    subcommands: [
      OrganisationAdd.self, OrganisationList.self, OrganisationShow.self, OrganisationEdit.self,
      OrganisationLink.self, OrganisationMerge.self, OrganisationAnswer.self,
    ])

  init() {}
}
