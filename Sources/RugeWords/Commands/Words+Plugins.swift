package import RugeCore

/// What is said about plugins.
extension Words {
  package var noPlugins: String { say(da: "Ingen plugins.", en: "No plugins.") }
  package var folder: String { say(da: "Mappe", en: "Folder") }

  /// What a plugin can do, in a few words: `report progress`.
  package func offer(_ offer: PluginProblem.Offer) -> String {
    switch offer {
    case .report(let id): say(da: "rapporten \(id)", en: "report \(id)")
    case .reminders: say(da: "påmindelser", en: "reminders")
    case .channel(let id): say(da: "kanalen \(id)", en: "channel \(id)")
    }
  }

  package var pluginReady: String { say(da: "klar", en: "ready") }
  package var pluginUntrusted: String { say(da: "ikke godkendt", en: "not trusted") }
  package var pluginShadowed: String { say(da: "skjult", en: "shadowed") }

  /// That a plugin cannot be used, and in a few words why.
  package func pluginBroken(_ problem: PluginProblem) -> String {
    let reason =
      switch problem {
      case .noManifest: say(da: "plugin.yaml mangler", en: "no plugin.yaml")
      case .brokenManifest: say(da: "fejl i plugin.yaml", en: "errors in plugin.yaml")
      case .executableOutside: say(da: "programmet ligger udenfor", en: "program outside its folder")
      default: say(da: "kan ikke bruges", en: "cannot be used")
      }
    return say(da: "defekt: \(reason)", en: "broken: \(reason)")
  }

  package func shadowed(_ name: String, folder: String, by winner: String) -> String {
    say(
      da: "Udvidelsen \(name) i \(folder) bruges ikke, for den i \(winner) har samme navn.",
      en: "The plugin \(name) in \(folder) is not used, because the one in \(winner) has the same name.")
  }

  package func trusted(_ name: String, folder: String) -> String {
    say(
      da: "\(name) må nu køre, som filerne i \(folder) er nu.",
      en: "\(name) may now run, with the files in \(folder) as they are now.")
  }
}
