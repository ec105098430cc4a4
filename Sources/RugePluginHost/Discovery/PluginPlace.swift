/// A folder that plugins are looked for in.
///
/// Nothing else is searched: not PATH, not the current folder.
package struct PluginPlace: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A `plugins:` path of the workspace.
    case workspace
    /// The user's own.
    case user
    /// What came with ruge; trusted by its place.
    case installation
  }

  package let kind: Kind
  /// The absolute path.
  package let path: String

  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// The user's own folder, from the environment: `$XDG_DATA_HOME/ruge/plugins`, or under `~/.local/share`.
  ///
  /// `nil` where the environment has neither, or only relative paths.
  package static func user(environment: [String: String]) -> PluginPlace? {
    UserData.folder(environment: environment).map { PluginPlace(.user, path: $0 + "/plugins") }
  }
}
