package import RugeCore

extension Words {
  /// What a plugin did that no plugin may do; the empty text for any other problem.
  package func misconduct(_ problem: PluginProblem) -> String {
    switch problem {
    case .junk(let name, let line, let text):
      say(
        da: "Udvidelsen \(name) skrev noget på linje \(line), som ikke er en besked: \"\(text)\". "
          + "Udskrifter til fejlsøgning skal gå til standard error, ikke til standard output.",
        en: "The plugin \(name) printed something on line \(line) that is not a message: \"\(text)\". "
          + "What is printed for debugging must go to standard error, not to standard output.")
    case .repeatedKey(let name, let line, let key):
      say(
        da: "Udvidelsen \(name) skrev nøglen \"\(key)\" to gange i samme objekt på linje \(line).",
        en: "The plugin \(name) wrote the key \"\(key)\" twice in one object on line \(line).")
    case .lineTooLong(let name, let line, let limit):
      say(
        da: "Linje \(line) fra udvidelsen \(name) er længere end \(bytes(limit)); store data skal lægges i filer.",
        en: "Line \(line) from the plugin \(name) is longer than \(bytes(limit)); large data must go into files.")
    case .tooMuchOutput(let name, let limit):
      say(
        da: "Udvidelsen \(name) blev standset, for den skrev mere end \(bytes(limit)).",
        en: "The plugin \(name) was stopped, because it wrote more than \(bytes(limit)).")
    case .timedOut(let name, let limit):
      say(
        da: "Udvidelsen \(name) blev standset, for den var ikke færdig efter \(seconds(limit)).",
        en: "The plugin \(name) was stopped, because it was not done after \(seconds(limit)).")
    default: ""
    }
  }

  /// How a plugin ended before it had done what it was asked; the empty text for any other problem.
  package func untimelyEnd(_ problem: PluginProblem) -> String {
    switch problem {
    case .brokeOff(let name, let line, let log):
      say(
        da: "Udvidelsen \(name) sluttede midt i linje \(line); hver besked skal slutte med et linjeskift.",
        en: "The plugin \(name) ended in the middle of line \(line); every message must end with a line break.")
        + lastWords(log)
    case .noAnswer(let name, let log):
      say(
        da: "Udvidelsen \(name) sluttede uden at svare.", en: "The plugin \(name) ended without an answer.")
        + lastWords(log)
    case .exited(let name, let code, let log):
      say(
        da: "Udvidelsen \(name) sluttede med fejlkoden \(code).", en: "The plugin \(name) ended with exit code \(code)."
      )
        + lastWords(log)
    case .killed(let name, let signal, let log):
      say(
        da: "Udvidelsen \(name) gik ned (signal \(signal)).", en: "The plugin \(name) crashed (signal \(signal)).")
        + lastWords(log)
    default: ""
    }
  }

  /// What a plugin answered in place of a result; the empty text for any other problem.
  package func poorAnswer(_ problem: PluginProblem) -> String {
    switch problem {
    case .wrongProtocol(let name, let ours, let theirs):
      say(
        da: "Udvidelsen \(name) taler protokol \(versions(theirs)), og denne ruge taler \(versions(ours)); "
          + "opdatér den ene.",
        en: "The plugin \(name) speaks protocol \(versions(theirs)) and this ruge speaks \(versions(ours)); "
          + "update one of them.")
    case .answeredAnother(let name, let line):
      say(
        da: "Udvidelsen \(name) svarede på linje \(line) på noget, den ikke er blevet spurgt om.",
        en: "The plugin \(name) answered on line \(line) something that it was not asked.")
    case .misshapenAnswer(let name, let detail):
      say(
        da: "Svaret fra udvidelsen \(name) har ikke den form, det skal have (\(detail)).",
        en: "The answer from the plugin \(name) does not have the form that it must have (\(detail)).")
    case .failed(let name, let message):
      say(
        da: "Udvidelsen \(name) kunne ikke gøre det: \(message)",
        en: "The plugin \(name) could not do it: \(message)")
    case .needsInput(let name, let questions):
      say(da: "Udvidelsen \(name) mangler svar på:", en: "The plugin \(name) needs an answer to:")
        + questions.map { "\n- \($0)" }.joined()
    default: ""
    }
  }

  private func lastWords(_ log: String?) -> String {
    guard let log else { return "" }
    return say(da: " Det sidste, den skrev, var: \(log)", en: " The last it said was: \(log)")
  }

  private func versions(_ majors: [Int]) -> String {
    majors.isEmpty ? say(da: "en anden version", en: "another version") : list(majors.map(String.init))
  }

  private func seconds(_ duration: Duration) -> String {
    let count = duration.components.seconds
    return count == 1 ? say(da: "1 sekund", en: "1 second") : say(da: "\(count) sekunder", en: "\(count) seconds")
  }

  /// A size in round numbers: `1 MB`, `64 kB`.
  package func bytes(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MB" : "\(count >> 10) kB"
  }
}
