/// What a plugin answered in place of a result.
extension Words {
  func wrongProtocol(_ name: String, ours: [Int], theirs: [Int]) -> String {
    say(
      da: "Udvidelsen \(name) taler protokol \(versions(theirs)), og denne ruge taler \(versions(ours)); "
        + "opdatér den ene.",
      en: "The plugin \(name) speaks protocol \(versions(theirs)) and this ruge speaks \(versions(ours)); "
        + "update one of them.")
  }

  private func versions(_ majors: [Int]) -> String {
    majors.isEmpty ? say(da: "en anden version", en: "another version") : list(majors.map(String.init))
  }

  func answeredAnother(_ name: String, line: Int) -> String {
    say(
      da: "Udvidelsen \(name) svarede på linje \(line) på noget, den ikke er blevet spurgt om.",
      en: "The plugin \(name) answered on line \(line) something that it was not asked.")
  }

  func misshapenAnswer(_ name: String, detail: String) -> String {
    say(
      da: "Svaret fra udvidelsen \(name) har ikke den form, det skal have (\(detail)).",
      en: "The answer from the plugin \(name) does not have the form that it must have (\(detail)).")
  }

  func pluginFailed(_ name: String, message: String) -> String {
    say(
      da: "Udvidelsen \(name) kunne ikke gøre det: \(message)",
      en: "The plugin \(name) could not do it: \(message)")
  }

  func needsInput(_ name: String, questions: [String]) -> [String] {
    [say(da: "Udvidelsen \(name) mangler svar på:", en: "The plugin \(name) needs an answer to:")]
      + questions.map { "- \($0)" }
  }
}
