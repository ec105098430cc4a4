import ArgumentParser

/// The command `ruge milestone`.
struct MilestoneGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestone", abstract: "Milestones: list, submit, accept, reject, extend.",
    subcommands: [
      MilestoneList.self, MilestoneSubmit.self, MilestoneAccept.self, MilestoneReject.self,
      MilestoneExtend.self,
    ])

  init() {}
}
