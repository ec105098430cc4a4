import RugeCore
import RugePluginHost

/// The settings of plugins: what the workspace says, and where it says nothing, what the manifest does.
struct PluginSettings {
  private let workspace: Workspace
  /// The names of all plugins that were found.
  private let plugins: [String]

  init(_ workspace: Workspace, among plugins: [String]) {
    self.workspace = workspace
    self.plugins = plugins
  }

  /// What a plugin is given; paths are absolute, those that were relative being from the workspace's folder.
  ///
  /// - Throws: That `ruge.yaml` names a plugin or a setting that does not exist, or a value that is not of its kind.
  func values(for manifest: PluginManifest) throws -> [String: String] {
    let given = workspace.settings.pluginSettings
    if let stray = given.keys.filter({ !plugins.contains($0) }).min() {
      throw PluginProblem.settingsOfNoPlugin(
        stray, suggestion: NearestName.suggestion(for: stray, among: plugins))
    }
    let own = given[manifest.name] ?? [:]
    let known = manifest.settings.map(\.id)
    if let stray = own.keys.filter({ !known.contains($0) }).min() {
      throw PluginProblem.unknownSetting(
        manifest.name, setting: stray, suggestion: NearestName.suggestion(for: stray, among: known))
    }
    var values: [String: String] = [:]
    for setting in manifest.settings {
      if let value = own[setting.id] {
        guard setting.kind.allows(value) else {
          throw UsageProblem.badValue(
            key: "settings: \(manifest.name): \(setting.id)", value: value, expected: setting.kind.expected)
        }
      }
      guard let value = own[setting.id] ?? setting.standard else { continue }
      values[setting.id] = setting.kind == .path ? workspace.path(value) : value
    }
    return values
  }
}

extension PluginSetting.Kind {
  fileprivate func allows(_ value: String) -> Bool {
    switch self {
    case .text, .path: true
    case .number: Quantity(value) != nil
    case .boolean: value == "true" || value == "false"
    }
  }

  /// What a value that is not allowed should have been; a text or a path always is.
  fileprivate var expected: UsageProblem.Expected {
    self == .number ? .number : .oneOf(["true", "false"])
  }
}
