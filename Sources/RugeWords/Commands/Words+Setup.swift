package import RugeCore

/// What is said about workspaces and programmes.
extension Words {
  package func workspaceMade(_ folder: String) -> String {
    say(da: "Arbejdsområdet \(folder) er oprettet.", en: "Made the workspace \(folder).")
  }

  package func programmeApplied(_ title: String, version: Subject) -> String {
    say(da: "\(title) er taget i brug (udgave \(version)).", en: "\(title) is in use (version \(version)).")
  }

  /// Who is not touched by a new version.
  package func stayOnTheirVersion(_ count: Int) -> String {
    if count == 0 {
      return say(da: "Ingen forløb er i gang på en anden udgave.", en: "No enrolment runs on another version.")
    }
    return count == 1
      ? say(da: "1 forløb i gang bliver på sin udgave.", en: "1 running enrolment stays on its version.")
      : say(
        da: "\(count) forløb i gang bliver på deres udgave.", en: "\(count) running enrolments stay on their version.")
  }

  package func alreadyApplied(_ title: String, version: Subject) -> String {
    say(
      da: "\(title): netop denne udgave er allerede i brug (\(version)).",
      en: "\(title): this very version is in use already (\(version)).")
  }

  package func noFindings(_ file: String) -> String {
    say(da: "\(file): ingen fejl.", en: "\(file): nothing to put right.")
  }

  package func afterInit(folder: String, programme: String?) -> String {
    let go = folder == "." ? "" : "cd \(folder)\n  "
    let add = say(da: "ruge org add \"NAVN\"", en: "ruge org add \"NAME\"")
    let enrol =
      programme.map { say(da: "ruge enrol NAVN --programme \($0)", en: "ruge enrol NAME --programme \($0)") }
      ?? "ruge programme apply rugekassen"
    return say(da: "Næste skridt:", en: "Next steps:") + "\n  \(go)\(add)\n  \(enrol)"
  }
}
