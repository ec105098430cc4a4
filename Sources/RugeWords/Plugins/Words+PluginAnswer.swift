import RugeCore

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

  func misshapenAnswer(_ name: String, _ fault: PluginProblem.AnswerFault) -> String {
    say(
      da: "Svaret fra udvidelsen \(name) kan ikke bruges: \(explanation(of: fault)).",
      en: "The answer from the plugin \(name) cannot be used: \(explanation(of: fault)).")
  }

  private func explanation(of fault: PluginProblem.AnswerFault) -> String {
    switch fault {
    case .undecodable(let detail):
      say(da: "det har ikke den rigtige form (\(detail))", en: "it does not have the right form (\(detail))")
    case .enrolments(let reported, let sent):
      say(
        da: "det handler om \(reported) af \(sent) forløb",
        en: "it is about \(reported) of \(sent) enrolments")
    case .notOneFile:
      say(
        da: "der skulle være netop én fil i mappen til rapporten",
        en: "there must be exactly one file in the folder for the report")
    case .unanswered(let key): say(da: "det siger intet om \(key)", en: "it says nothing of \(key)")
    case .unknownKey(let key):
      say(da: "det nævner \(key), som den ikke er spurgt om", en: "it names \(key), which it was not asked about")
    case .repeatedKey(let key): say(da: "det har \(key) to gange", en: "it has \(key) twice")
    }
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
