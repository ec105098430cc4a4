import ArgumentParser

/// The command `ruge action`.
struct ActionGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Action points: what somebody promised to do next.",
    subcommands: [ActionAdd.self, ActionList.self, ActionDone.self, ActionDrop.self, ActionMove.self])

  init() {}
}
