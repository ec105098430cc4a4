import RugeCore
import Testing

@testable import RugeCommands

struct FlowTests {
  /// What staff do in the first weeks with an organisation, slips included.
  private static let flow: [[String]] = [
    ["init", ".", "--programme", "rugekassen", "--name", "Fonden"],
    ["org", "add", "Læsehunde", "--on", "2026-01-12"],
    ["org", "add", "laesehunde"],
    ["person", "add", "Mette Holm", "--email", "mette@example.org"],
    ["enrol", "læse", "--as", "rådgiver=Mette", "--on", "2026-01-12"],
    ["enrol", "læse"],
    ["stage", "advance", "Læsehunde", "--on", "2026-01-12"],
    ["form", "answer", "Læsehunde", "optagelse", "frivillighed=ja", "afprøvet=ja", "--on", "2026-01-12"],
    ["form", "answer", "Læsehunde", "optagelse", "gennemtænkt=ja", "--on", "2026-01-12"],
    ["form", "show", "Læsehunde", "optagelse"],
    ["stage", "advance", "Læsehunde", "--on", "2026-01-12"],
    ["session", "log", "Læsehunde", "90m", "Forventninger og plan", "--on", "2026-01-19", "--kind", "sparring"],
    ["session", "log", "Læsehunde", "90", "--on", "2026-01-19"],
    ["session", "log", "Læsehunde", "90m", "--on", "2026-02-30"],
    ["indicator", "record", "Læsehunde", "frivillige", "40", "--on", "2026-01-12"],
    ["indicator", "record", "Læsehunde", "kommuner", "unknown", "--on", "2026-01-12"],
    ["indicator", "record", "Læsehunde", "komuner", "3"],
    [
      "agree", "Læsehunde", "frivillige.target=80", "kommuner.target=none", "økonomi=2026-04-01", "metode=none",
      "organisering=none", "kommunikation=none", "--on", "2026-01-20",
    ],
    ["agree", "Læsehunde"],
    ["milestone", "submit", "Læsehunde", "forventninger", "--on", "2026-01-20"],
    ["milestone", "accept", "Læsehunde", "forventninger", "--on", "2026-01-26", "--note", "Enige om fem møder"],
    ["milestone", "list", "Læsehunde"],
    ["indicator", "list", "Læsehunde"],
    ["stage", "show", "Læsehunde"],
    ["stage", "advance", "Læsehunde"],
    ["stage", "advance", "Læsehunde", "--override", "Bestyrelsen har besluttet det", "--on", "2026-02-09"],
    ["status", "Læsehunde"],
    ["status"],
    ["session", "list"],
    ["remind", "due", "--today", "2026-03-18"],
    ["org", "list"],
    ["person", "list"],
    ["programme", "list"],
    ["undo"],
    ["undo"],
    ["undo", "1"],
    ["history", "Læsehunde"],
    ["enrolment", "complete", "Læsehunde", "--exit", "optaget"],
    ["enrolment", "withdraw", "Læsehunde", "--reason", "Foreningen er lukket"],
    ["session", "log", "Læsehunde", "60m", "--kind", "sparring"],
    ["status"],
  ]

  @Test("A first course reads as it should, in each language", arguments: Language.allCases)
  func firstWeeks(language: Language) async throws {
    let lab = try Lab()
    var page = ""
    for command in Self.flow {
      let today = command.contains("--today") ? [] : ["--today", "2026-02-15"]
      let result = await lab.run(command + today) { $0.variables["RUGE_LOCALE"] = language.rawValue }
      page += "$ ruge " + command.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ") + "\n"
      page += result.output + result.error + (result.code == 0 ? "" : "(\(result.code))\n") + "\n"
    }
    try GoldenFile.expect(page.replacing(lab.workspace, with: "/fonden"), equals: "flow.\(language.rawValue).txt")
  }
}
