package import ArgumentParser

/// `ruge remind`
package struct RemindGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Reminders: what is due, and sending it.",
    subcommands: [RemindDue.self, RemindSend.self])

  package init() {}
}
