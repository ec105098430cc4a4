package import RugeCore
package import RugePluginHost
package import RugeWords

/// A plugin in JSON: `ruge plugin list --json`.
package struct PluginDocument: Encodable {
  package let name: String
  package let folder: String
  /// `workspace`, `user` or `installation`.
  package let place: String
  /// `usable`, `untrusted`, `shadowed` or `broken`.
  package let state: String
  /// Why it is not usable.
  package let reason: String?
  package let version: String?
  /// `report progress`, `reminders`, `channel outbox`.
  package let offers: [String]

  package init(_ found: FoundPlugin, _ trust: PluginTrust, _ words: Words) {
    self.name = found.name
    self.folder = found.folder
    self.place = found.place.kind.rawValue
    switch found.state {
    case .usable(let plugin):
      self.version = plugin.manifest.version
      self.offers =
        plugin.manifest.reports.map { "report \($0.id)" } + (plugin.manifest.writesReminders ? ["reminders"] : [])
        + plugin.manifest.channels.map { "channel \($0.id)" }
      do {
        try trust.check(plugin)
        (state, reason) = ("usable", nil)
      } catch {
        (state, reason) = ("untrusted", error.explanation(in: words))
      }
    case .shadowed(let other):
      (state, reason, version, offers) = ("shadowed", words.shadowed(by: other), nil, [])
    case .broken(let problem):
      (state, reason, version, offers) = ("broken", problem.explanation(in: words), nil, [])
    }
  }
}
