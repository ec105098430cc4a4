import RugeCore
import RugeTestSupport
import Testing

@Suite("The language")
struct LanguageTests {
  private static let danish = "Alt er i orden"
  private static let english = "All is whole"

  @Test(
    "is what was chosen most on purpose: option, then RUGE_LOCALE, then the workspace, then the machine",
    arguments: [
      // option, RUGE_LOCALE, workspace, LANG, and what is read
      ("da", "en", "en", "en_GB.UTF-8", danish),
      ("en", "da", "da", "da_DK.UTF-8", english),
      (nil, "da", "en", "en_GB.UTF-8", danish),
      (nil, "en", "da", "da_DK.UTF-8", english),
      (nil, "", "da", "en_GB.UTF-8", danish),
      (nil, nil, "en", "da_DK.UTF-8", english),
      (nil, nil, nil, "da_DK.UTF-8", danish),
      (nil, nil, nil, "C.UTF-8", english),
      (nil, nil, nil, "", english),
    ] as [(String?, String?, String?, String, String)])
  func precedence(
    option: String?, variable: String?, workspace: String?, system: String, expected: String
  ) async throws {
    var variables = ["LANG": system]
    variables["RUGE_LOCALE"] = variable
    let playground = try await Playground.course(variables: variables)
    let locale = workspace.map { "locale: \($0)\n" } ?? ""
    try playground.folder.write("name: Demo\n" + locale, to: "demo/ruge.yaml")
    let result = try await playground.run(["doctor"] + (option.map { ["--locale", $0] } ?? []))
    #expect(result.output.contains(expected), "\(result.output)")
  }

  @Test("is asked for again when there are no words in it")
  func unknown() async throws {
    let playground = try await Playground.course()
    try await playground.refused("status", "--locale", "fr", exit: .usage, saying: ["“fr”", "da or en"])
    try await playground.refused("status", exit: .usage, saying: ["“kl_GL”"], with: ["RUGE_LOCALE": "kl_GL"])
  }

  @Test("is that of refusals, reports and reminders too")
  func everywhere() async throws {
    let playground = try await Playground.course(variables: ["RUGE_LOCALE": "da"])
    try await playground.refused("status", "Ingen", exit: .notFound, saying: ["Der er ingen organisation"])
    let report = try await playground.done("report", "run", "progress")
    #expect(report.output.contains("Statusrapport"))
    let due = try await playground.done("remind", "due")
    #expect(due.output.contains("Forventninger afstemt") && due.output.contains("havde frist"))
  }
}
