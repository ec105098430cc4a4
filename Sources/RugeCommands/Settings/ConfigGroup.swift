import ArgumentParser

/// The command `ruge config`.
struct ConfigGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Settings: show, set.", subcommands: [ConfigShow.self, ConfigSet.self])

  init() {}
}
