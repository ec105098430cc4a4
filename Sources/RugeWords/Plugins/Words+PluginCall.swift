/// What a plugin did that no plugin may do, and how it ended.
extension Words {
  func junk(_ name: String, line: Int, text: String) -> String {
    say(
      da: "Udvidelsen \(name) skrev noget på linje \(line), som ikke er en besked: »\(text)«. "
        + "Udskrifter til fejlsøgning skal gå til standard error, ikke til standard output.",
      en: "The plugin \(name) printed something on line \(line) that is not a message: “\(text)”. "
        + "What is printed for debugging must go to standard error, not to standard output.")
  }

  func repeatedKey(_ name: String, line: Int, key: String) -> String {
    say(
      da: "Udvidelsen \(name) skrev nøglen »\(key)« to gange i samme objekt på linje \(line).",
      en: "The plugin \(name) wrote the key “\(key)” twice in one object on line \(line).")
  }

  func lineTooLong(_ name: String, line: Int, limit: Int) -> String {
    say(
      da: "Linje \(line) fra udvidelsen \(name) er længere end \(bytes(limit)); store data skal lægges i filer.",
      en: "Line \(line) from the plugin \(name) is longer than \(bytes(limit)); large data must go into files.")
  }

  func tooMuchOutput(_ name: String, limit: Int) -> String {
    say(
      da: "Udvidelsen \(name) blev standset, for den skrev mere end \(bytes(limit)).",
      en: "The plugin \(name) was stopped, because it wrote more than \(bytes(limit)).")
  }

  func timedOut(_ name: String, after limit: Duration) -> String {
    let count = limit.components.seconds
    let time = say(da: count == 1 ? "sekund" : "sekunder", en: count == 1 ? "second" : "seconds")
    return say(
      da: "Udvidelsen \(name) blev standset, for den var ikke færdig efter \(count) \(time).",
      en: "The plugin \(name) was stopped, because it was not done after \(count) \(time).")
  }

  func brokeOff(_ name: String, line: Int) -> String {
    say(
      da: "Udvidelsen \(name) sluttede midt i linje \(line); hver besked skal slutte med et linjeskift.",
      en: "The plugin \(name) ended in the middle of line \(line); every message must end with a line break.")
  }

  func noAnswer(_ name: String) -> String {
    say(da: "Udvidelsen \(name) sluttede uden at svare.", en: "The plugin \(name) ended without an answer.")
  }

  func exited(_ name: String, code: Int32) -> String {
    say(
      da: "Udvidelsen \(name) sluttede med fejlkoden \(code).",
      en: "The plugin \(name) ended with exit code \(code).")
  }

  func killed(_ name: String, signal: Int32) -> String {
    say(da: "Udvidelsen \(name) gik ned (signal \(signal)).", en: "The plugin \(name) crashed (signal \(signal)).")
  }

  /// The last line of a plugin's log, after the sentence on how it ended.
  func lastWords(_ log: String?) -> String {
    guard let log else { return "" }
    return say(da: " Det sidste, den skrev, var: \(log)", en: " The last it said was: \(log)")
  }

  /// A size in round numbers: `1 MB`, `64 kB`.
  func bytes(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MB" : "\(count >> 10) kB"
  }
}
