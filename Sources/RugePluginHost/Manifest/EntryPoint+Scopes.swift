import RugePluginKit

extension EntryPoint {
  /// What every call carries, so that a plugin whose manifest does not name it cannot be called.
  ///
  /// A report carries what the manifest names, and may do with little.
  var scopes: Set<ReadScope> {
    switch self {
    case .reminders: [.reminders, .organisations, .people]
    case .channel: [.messages]
    default: []
    }
  }
}
