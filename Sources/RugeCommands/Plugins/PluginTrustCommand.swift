import ArgumentParser
import RugeCore
import RugePluginHost
import RugeWords

/// The command `ruge plugin trust NAME`.
struct PluginTrustCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Allow a plugin to run, as its files are now.",
    discussion: "Changed files must be trusted again. What came with ruge is trusted already.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The plugin's name.")
  var name: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    try context.requireNoPlugin()
    let access = try PluginAccess(context)
    let plugin = try access.catalogue.plugin(named: name)
    try access.trust.trust(plugin)
    context.say(context.words.trusted(plugin.name, folder: plugin.folder).displaySafe)
  }
}
