package import RugeCore

/// The plugins of all places, the first of each name before the others.
package struct PluginCatalogue: Sendable {
  /// Every folder, in the order of the places and then of names.
  package let found: [FoundPlugin]

  /// Looks through the places, the one that comes first winning a name.
  ///
  /// No plugin is run.
  package init(places: [PluginPlace]) {
    var winners: [String: String] = [:]
    var found: [FoundPlugin] = []
    for place in places {
      for name in Disk.folders(in: place.path) where !name.hasPrefix(".") {
        let folder = "\(place.path)/\(name)"
        let state: FoundPlugin.State
        if let winner = winners[name] {
          state = .shadowed(by: winner)
        } else {
          winners[name] = folder
          state = Self.read(name: name, folder: folder, place: place)
        }
        found.append(FoundPlugin(name: name, folder: folder, place: place, state: state))
      }
    }
    self.found = found
  }

  private static func read(name: String, folder: String, place: PluginPlace) -> FoundPlugin.State {
    do throws(PluginProblem) {
      let manifest = try ManifestReader.read(name: name, folder: folder)
      return .usable(Plugin(manifest: manifest, folder: folder, place: place))
    } catch {
      return .broken(error)
    }
  }

  /// The plugins that can be used, in order.
  package var plugins: [Plugin] {
    found.compactMap { if case .usable(let plugin) = $0.state { plugin } else { nil } }
  }

  /// The plugin of a name.
  ///
  /// - Throws: Why it is broken, or that there is none.
  package func plugin(named name: String) throws(PluginProblem) -> Plugin {
    for candidate in found where candidate.name == name {
      switch candidate.state {
      case .usable(let plugin): return plugin
      case .broken(let problem): throw problem
      case .shadowed: continue
      }
    }
    throw .notFound(name, suggestion: NearestName.suggestion(for: name, among: found.map(\.name)))
  }

  /// The first plugin that offers a report, and the offer.
  package func report(_ id: String) throws(PluginProblem) -> (plugin: Plugin, offer: ReportOffer) {
    try first(.report(id), among: { $0.reports.map(\.id) }) { $0.reports.first { $0.id == id } }
  }

  /// The first plugin that writes reminders.
  package func reminderWriter() throws(PluginProblem) -> Plugin {
    try first(.reminders, among: { _ in [] }) { $0.writesReminders ? () : nil }.plugin
  }

  /// The first plugin that offers a channel, and the offer.
  package func channel(_ id: String) throws(PluginProblem) -> (plugin: Plugin, offer: ChannelOffer) {
    try first(.channel(id), among: { $0.channels.map(\.id) }) { $0.channels.first { $0.id == id } }
  }

  /// The first plugin that offers something, and the offer.
  ///
  /// - Throws: That none does; or, where one would, which plugin of the same name keeps it from being found.
  private func first<Offer>(
    _ wanted: PluginProblem.Offer, among ids: (PluginManifest) -> [String], offer: (PluginManifest) -> Offer?
  ) throws(PluginProblem) -> (plugin: Plugin, offer: Offer) {
    for plugin in plugins {
      if let offer = offer(plugin.manifest) { return (plugin, offer) }
    }
    for candidate in found {
      guard case .shadowed(let winner) = candidate.state,
        let manifest = try? ManifestReader.read(name: candidate.name, folder: candidate.folder),
        offer(manifest) != nil
      else { continue }
      throw .offerShadowed(wanted, plugin: candidate.name, folder: candidate.folder, by: winner)
    }
    throw .nothingOffers(
      wanted,
      suggestion: wanted.id.flatMap { id in
        NearestName.suggestion(for: id, among: plugins.flatMap { ids($0.manifest) })
      })
  }
}

extension PluginProblem.Offer {
  fileprivate var id: String? {
    switch self {
    case .report(let id), .channel(let id): id
    case .reminders: nil
    }
  }
}
