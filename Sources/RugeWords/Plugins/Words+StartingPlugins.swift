import RugeCore

/// Why a plugin did not start.
extension Words {
  func couldNotStart(_ name: String, path: String, reason: PluginProblem.StartFailure) -> String {
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

  func recordTooLong(_ name: String, record: Int, limit: Int) -> String {
    say(
      da: "Post nummer \(record) til udvidelsen \(name) fylder mere end \(bytes(limit)); forkort dens tekster.",
      en: "Record number \(record) for the plugin \(name) is larger than \(bytes(limit)); shorten its texts.")
  }
}
