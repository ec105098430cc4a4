import RugeCore

/// Why a plugin cannot be found or its manifest cannot be used.
extension Words {
  func pluginNotFound(_ name: String, suggestion: String?) -> String {
    let missing = say(da: "Der er ingen udvidelse med navnet \(name)", en: "There is no plugin named \(name)")
    return missing + meant(suggestion)
      + say(da: " ruge plugin list viser dem, der er.", en: " ruge plugin list shows those there are.")
  }

  func nothingOffers(_ offer: PluginProblem.Offer, suggestion: String?) -> String {
    let missing =
      switch offer {
      case .report(let id):
        say(da: "Ingen udvidelse tilbyder rapporten \(id)", en: "No plugin offers the report \(id)")
      case .reminders:
        say(da: "Ingen udvidelse kan skrive påmindelser", en: "No plugin can write reminders")
      case .channel(let id):
        say(da: "Ingen udvidelse tilbyder kanalen \(id)", en: "No plugin offers the channel \(id)")
      }
    return missing + meant(suggestion)
      + say(
        da: " ruge plugin list viser, hvad hver udvidelse kan.", en: " ruge plugin list shows what each plugin can do.")
  }

  func offerShadowed(_ offer: PluginProblem.Offer, plugin name: String, folder: String, by winner: String) -> String {
    say(
      da: "Udvidelsen i \(folder) tilbyder \(self.offer(offer)), men en anden med samme navn, \(name), står i vejen: "
        + "giv den i \(winner) et andet navn.",
      en: "The plugin in \(folder) offers \(self.offer(offer)), but another of the same name, \(name), stands in its "
        + "way: give the one in \(winner) another name.")
  }

  func settingsOfNoPlugin(_ name: String, suggestion: String?) -> String {
    say(
      da: "ruge.yaml har indstillinger under settings til udvidelsen \(name), som ikke findes",
      en: "ruge.yaml has settings for the plugin \(name), which does not exist") + meant(suggestion)
  }

  func unknownSetting(_ setting: String, of name: String, suggestion: String?) -> String {
    say(
      da: "ruge.yaml sætter \(setting) for udvidelsen \(name), som ikke har den indstilling",
      en: "ruge.yaml sets \(setting) of the plugin \(name), which has no such setting") + meant(suggestion)
  }

  private func meant(_ suggestion: String?) -> String {
    guard let suggestion else { return "." }
    return say(da: "; mente du \(suggestion)?", en: "; did you mean \(suggestion)?")
  }

  func noManifest(_ name: String, path: String) -> String {
    say(
      da: "Udvidelsen \(name) kan ikke bruges: filen plugin.yaml i \(path) mangler eller kan ikke læses.",
      en: "The plugin \(name) cannot be used: the file plugin.yaml in \(path) is missing or cannot be read.")
  }

  func brokenManifest(_ name: String, findings: [Diagnostic<DefinitionProblem>]) -> [String] {
    let heading = say(
      da: "Udvidelsen \(name) kan ikke bruges, før dens plugin.yaml er rettet:",
      en: "The plugin \(name) cannot be used until its plugin.yaml is put right:")
    return [heading]
      + findings.map { finding in
        let question = finding.suggestion.map { say(da: " Mente du »\($0)«?", en: " Did you mean “\($0)”?") } ?? ""
        return "\(finding.place): \(finding.finding.explanation(in: self))\(question)"
      }
  }

  func executableOutside(_ name: String, program: String) -> String {
    say(
      da: "Udvidelsen \(name) kan ikke bruges: programmet \(program) skal ligge i udvidelsens egen mappe.",
      en: "The plugin \(name) cannot be used: its program \(program) must lie in the plugin’s own folder.")
  }

  func missingEntryPoint(_ name: String, entryPoint: String) -> String {
    say(
      da: "Udvidelsen \(name) tilbyder ikke \(entryPoint); ruge plugin list viser, hvad hver udvidelse kan.",
      en: "The plugin \(name) does not offer \(entryPoint); ruge plugin list shows what each plugin can do.")
  }

  func lacksScopes(_ name: String, entryPoint: String, scopes: [String]) -> String {
    let missing = scopes.joined(separator: ", ")
    return say(
      da: "Udvidelsen \(name) får ikke lov til \(entryPoint), for dens plugin.yaml beder ikke om at læse \(missing); "
        + "føj det til under reads, hvis den må.",
      en: "The plugin \(name) is not called for \(entryPoint), because its plugin.yaml does not ask to read "
        + "\(missing); add it under reads if it may.")
  }
}
