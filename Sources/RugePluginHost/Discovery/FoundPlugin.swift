package import RugeCore

/// A folder that may be a plugin's, and what became of it.
///
/// None is passed over in silence.
package struct FoundPlugin: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case usable(Plugin)
    /// A plugin of the same name stands before it, in this folder.
    case shadowed(by: String)
    case broken(PluginProblem)
  }

  /// The folder's name, and so the plugin's.
  package let name: String
  /// The absolute path of its folder.
  package let folder: String
  package let place: PluginPlace
  package let state: State
}
