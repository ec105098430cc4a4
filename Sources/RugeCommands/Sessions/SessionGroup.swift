import ArgumentParser

/// The command `ruge session`.
struct SessionGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Sessions: log, plan, prepare, correct, list, ask.",
    subcommands: [
      SessionLog.self, SessionPlan.self, SessionHold.self, SessionCancel.self, SessionAmend.self, SessionAttend.self,
      SessionConfirm.self, SessionPrep.self, SessionShow.self, SessionList.self, SessionAsk.self,
    ])

  init() {}
}
