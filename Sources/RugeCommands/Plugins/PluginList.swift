import ArgumentParser
import RugeCore
import RugePluginHost
import RugeWords

/// The command `ruge plugin list`.
struct PluginList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List plugins, those that cannot be used included. None is run.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let access = try PluginAccess(context)
    let documents = access.catalogue.found.map { PluginDocument($0, access.trust, context.words) }
    if json { return context.say(json: documents) }
    guard !documents.isEmpty else { return context.say(context.words.noPlugins) }
    var table = Table([
      .init(context.words.name), .init(context.words.version), .init(context.words.entryPoints, shrinks: true),
      .init(context.words.status), .init(context.words.folder, wraps: true),
    ])
    for plugin in documents {
      table.add([
        plugin.name, plugin.version ?? "", plugin.abilities.joined(separator: ", "), plugin.status, plugin.folder,
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
    context.say(documents.compactMap(\.reason).map { "\n\($0)".displaySafe })
  }
}
