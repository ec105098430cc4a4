package import RugeCore

extension PluginProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .notFound(let name, let suggestion): words.pluginNotFound(name, suggestion: suggestion)
    case .nothingOffers(let offer, let suggestion): words.nothingOffers(offer, suggestion: suggestion)
    case .noManifest(let name, let path):
      words.say(
        da: "Udvidelsen \(name) kan ikke bruges: filen plugin.yaml i \(path) mangler eller kan ikke læses.",
        en: "The plugin \(name) cannot be used: the file plugin.yaml in \(path) is missing or cannot be read.")
    case .brokenManifest(let name, let findings): words.brokenManifest(name, findings: findings)
    case .executableOutside(let name, let executable):
      words.say(
        da: "Udvidelsen \(name) kan ikke bruges: programmet \(executable) skal ligge i udvidelsens egen mappe.",
        en: "The plugin \(name) cannot be used: its program \(executable) must lie in the plugin's own folder.")
    case .missingEntryPoint(let name, let entryPoint):
      words.say(
        da: "Udvidelsen \(name) tilbyder ikke \(entryPoint); ruge plugin list viser, hvad hver udvidelse kan.",
        en: "The plugin \(name) does not offer \(entryPoint); ruge plugin list shows what each plugin can do.")
    case .notTrusted(let name, let path, let reason): words.distrust(name, path: path, reason: reason)
    case .couldNotStart(let name, let path, let reason): words.couldNotStart(name, path: path, reason: reason)
    case .recordTooLong(let name, let record, let limit):
      words.say(
        da: "Post nummer \(record) til udvidelsen \(name) fylder mere end \(words.bytes(limit)); forkort dens tekster.",
        en: "Record number \(record) for the plugin \(name) is larger than \(words.bytes(limit)); shorten its texts.")
    case .junk, .repeatedKey, .lineTooLong, .tooMuchOutput, .timedOut: words.misconduct(self)
    case .brokeOff, .noAnswer, .exited, .killed: words.untimelyEnd(self)
    case .wrongProtocol, .answeredAnother, .misshapenAnswer, .failed, .needsInput: words.poorAnswer(self)
    }
  }
}

extension Words {
  fileprivate func pluginNotFound(_ name: String, suggestion: String?) -> String {
    let missing = say(da: "Der er ingen udvidelse med navnet \(name)", en: "There is no plugin named \(name)")
    return missing + meant(suggestion)
      + say(da: " ruge plugin list viser dem, der er.", en: " ruge plugin list shows those there are.")
  }

  fileprivate func nothingOffers(_ offer: PluginProblem.Offer, suggestion: String?) -> String {
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

  private func meant(_ suggestion: String?) -> String {
    guard let suggestion else { return "." }
    return say(da: "; mente du \(suggestion)?", en: "; did you mean \(suggestion)?")
  }

  fileprivate func brokenManifest(_ name: String, findings: [Diagnostic<DefinitionProblem>]) -> String {
    let heading = say(
      da: "Udvidelsen \(name) kan ikke bruges, før dens plugin.yaml er rettet:",
      en: "The plugin \(name) cannot be used until its plugin.yaml is put right:")
    return ([heading] + findings.map { "\($0.place): \($0.finding.explanation(in: self))" }).joined(separator: "\n")
  }

  fileprivate func couldNotStart(_ name: String, path: String, reason: PluginProblem.StartFailure) -> String {
    switch reason {
    case .missing:
      say(
        da: "Udvidelsen \(name) kunne ikke startes: programmet \(path) findes ikke.",
        en: "The plugin \(name) could not be started: its program \(path) does not exist.")
    case .notExecutable:
      say(
        da: "Udvidelsen \(name) kunne ikke startes: \(path) må ikke køres; gør filen kørbar med chmod u+x.",
        en: "The plugin \(name) could not be started: \(path) may not be run; make it executable with chmod u+x.")
    case .noInterpreter(let interpreter):
      say(
        da: "Udvidelsen \(name) kunne ikke startes: programmet \(interpreter), som kører \(path), findes ikke.",
        en: "The plugin \(name) could not be started: the program \(interpreter), which runs \(path), does not exist.")
    case .refused(let reason):
      say(
        da: "Udvidelsen \(name) kunne ikke startes fra \(path): \(reason).",
        en: "The plugin \(name) could not be started from \(path): \(reason).")
    }
  }
}
