package import ArgumentParser

/// `ruge plugin`
package struct PluginGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "plugin", abstract: "Plugins: list, trust.", subcommands: [PluginList.self, PluginTrustCommand.self])

  package init() {}
}
