/// What is said about plugins.
extension Words {
  package var noPlugins: String { say(da: "Ingen plugins.", en: "No plugins.") }
  package var folder: String { say(da: "Mappe", en: "Folder") }

  package func pluginState(_ state: String) -> String {
    state == "usable" ? say(da: "klar", en: "ready") : state
  }

  package func shadowed(by folder: String) -> String {
    say(da: "overskygges af \(folder)", en: "shadowed by \(folder)")
  }

  package func trusted(_ name: String, folder: String) -> String {
    say(
      da: "\(name) må nu køre, som filerne i \(folder) er nu.",
      en: "\(name) may now run, with the files in \(folder) as they are now.")
  }
}
