import RugeCore
import RugePluginHost
import RugeWords

/// A plugin in JSON: `ruge plugin list --json`.
struct PluginDocument: Encodable {
  let name: String
  let folder: String
  /// `workspace`, `user` or `installation`.
  let place: String
  /// `usable`, `untrusted`, `shadowed` or `broken`.
  let state: String
  /// Why it is not usable.
  let reason: String?
  let version: String?
  /// `report progress`, `reminders`, `channel outbox`.
  let offers: [String]

  init(_ found: FoundPlugin, _ trust: PluginTrust, _ words: Words) {
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
