package import ArgumentParser

/// `ruge milestone`
package struct MilestoneGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "milestone", abstract: "Milestones: list, submit, accept, reject.",
    subcommands: [MilestoneList.self, MilestoneSubmit.self, MilestoneAccept.self, MilestoneReject.self])

  package init() {}
}
