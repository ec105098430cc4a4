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
  /// The state in a few words of the reader's; ``reason`` is the whole of it.
  let status: String
  /// What it offers, in the reader's words.
  let abilities: [String]

  private enum CodingKeys: CodingKey {
    case name, folder, place, state, reason, version, offers
  }

  init(_ found: FoundPlugin, _ trust: PluginTrust, _ words: Words) {
    self.name = found.name
    self.folder = found.folder
    self.place = found.place.kind.rawValue
    var manifest: PluginManifest?
    switch found.state {
    case .usable(let plugin):
      manifest = plugin.manifest
      do throws(PluginProblem) {
        try trust.check(plugin)
        (state, status, reason) = ("usable", words.pluginReady, nil)
      } catch {
        (state, status, reason) = ("untrusted", words.pluginUntrusted, error.explanation(in: words))
      }
    case .shadowed(let winner):
      (state, status) = ("shadowed", words.pluginShadowed)
      reason = words.shadowed(found.name, folder: found.folder, by: winner)
    case .broken(let problem):
      (state, status, reason) = ("broken", words.pluginBroken(problem), problem.explanation(in: words))
    }
    self.version = manifest?.version
    let offers = manifest?.everyOffer ?? []
    self.offers = offers.map(\.stableName)
    self.abilities = offers.map { words.offer($0) }
  }
}

extension PluginManifest {
  /// Everything that the plugin can be called for.
  fileprivate var everyOffer: [PluginProblem.Offer] {
    reports.map { .report($0.id) } + (writesReminders ? [.reminders] : []) + channels.map { .channel($0.id) }
  }
}

extension PluginProblem.Offer {
  /// What JSON calls it, in every language.
  fileprivate var stableName: String {
    switch self {
    case .report(let id): "report \(id)"
    case .reminders: "reminders"
    case .channel(let id): "channel \(id)"
    }
  }
}
