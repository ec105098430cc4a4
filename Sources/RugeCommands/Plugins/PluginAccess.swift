import RugeCore
import RugePluginHost
import RugeWords

/// The plugins that a command may call: where they lie, and the host that runs them.
struct PluginAccess {
  let catalogue: PluginCatalogue
  let host: PluginHost
  let trust: PluginTrust

  init(_ context: CommandContext) throws {
    let environment = context.environment.variables
    let workspace = try? context.workspace()
    let own = workspace.map { workspace in
      workspace.settings.plugins.map { PluginPlace(.workspace, path: workspace.path($0)) }
    }
    let user = PluginPlace.user(environment: environment).map { [$0] } ?? []
    self.catalogue = PluginCatalogue(
      places: (own ?? []) + user + [PluginPlace(.installation, path: context.installation.plugins)])
    // Without a home nothing can have been trusted, and only what came with ruge is run.
    self.trust = PluginTrust(environment: environment) ?? PluginTrust(file: "/dev/null")
    self.host = PluginHost(environment: environment, trust: trust)
  }

  /// The settings that a plugin is given in a workspace.
  func settings(of plugin: Plugin, in workspace: Workspace) throws -> [String: String] {
    try PluginSettings(workspace, among: catalogue.found.map(\.name)).values(for: plugin.manifest)
  }
}
