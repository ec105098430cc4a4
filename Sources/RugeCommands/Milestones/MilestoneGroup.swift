import ArgumentParser

/// The command `ruge milestone`.
struct MilestoneGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestone", abstract: "Milestones: list, submit, accept, reject, extend, waive, reopen.",
    subcommands: [
      MilestoneList.self, MilestoneSubmit.self, MilestoneAccept.self, MilestoneReject.self,
      MilestoneExtend.self, MilestoneWaive.self, MilestoneReopen.self,
    ])

  init() {}
}
