import ArgumentParser

/// The command `ruge remind`.
struct RemindGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Reminders: what is due, and sending it.",
    subcommands: [RemindDue.self, RemindSend.self])

  init() {}
}
