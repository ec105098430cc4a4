/// Something outside the call that a plugin says it needs.
package enum PluginPermission: String, CaseIterable, Hashable, Sendable {
  /// To reach other machines.
  case network
  /// To read or write files outside the folder that a call gives it.
  case files
}
