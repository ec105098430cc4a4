import ArgumentParser

/// The command `ruge plugin`.
struct PluginGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin", abstract: "Plugins: list, trust.", subcommands: [PluginList.self, PluginTrustCommand.self])

  init() {}
}
