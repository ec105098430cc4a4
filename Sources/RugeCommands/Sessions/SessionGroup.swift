package import ArgumentParser

/// `ruge session`
package struct SessionGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Sessions: log, list.", subcommands: [SessionLog.self, SessionList.self])

  package init() {}
}
