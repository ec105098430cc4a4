import ArgumentParser

/// The command `ruge session`.
struct SessionGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Sessions: log, list, ask.",
    subcommands: [SessionLog.self, SessionList.self, SessionAsk.self])

  init() {}
}
