import Testing

@testable import RugeCommands

/// What a first-time reader in Denmark sees.
struct PlainSpeechTests {
  private func danish(_ lab: Lab, _ arguments: String...) async -> Lab.Result {
    await lab.run(arguments) { $0.variables["RUGE_LOCALE"] = "da" }
  }

  @Test(
    "What is styled for a terminal reaches it as style, not as text", arguments: [["org", "add"], ["person", "add"]])
  func style(command: [String]) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run(command + ["Natte\u{1B}[2Jravnene"]) { $0.isOutputTerminal = true }
    #expect(result.code != 0 || !result.output.contains("^[[2m"), "\(result)")
    let harmless = await lab.run(command + ["Natteravnene"]) { $0.isOutputTerminal = true }
    #expect(harmless.output.contains("\u{1B}[2m") && !harmless.output.contains("^["), "\(harmless)")
  }

  @Test("Stages in a terminal are styled, too")
  func stages() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("stage", "advance", "Læsehunde", "--override", "test", "--on", "2026-01-12")
    let result = await lab.run("stage", "show", "Læsehunde") { $0.isOutputTerminal = true }
    #expect(result.output.contains("\u{1B}[") && !result.output.contains("^["), "\(result)")
  }

  @Test("Where somebody is is said in words, not in those of JSON")
  func position() async throws {
    let lab = try await Lab.withEnrolment()
    let shown = await danish(lab, "org", "show", "Læsehunde")
    #expect(shown.output.contains("Rugekassen  2026-01-12  venter på første fase"), "\(shown)")
    let json = await danish(lab, "org", "show", "Læsehunde", "--json")
    #expect(json.output.contains("\"waiting\""))
  }

  @Test("A day that only is to be looked at is not to be changed with an option for recording")
  func reading() async throws {
    let result = await danish(try await Lab.withEnrolment(), "status", "Læsehunde", "--as-of", "2020-01-01")
    #expect(result.code == 3 && result.error.contains("angiv en senere dag") && !result.error.contains("--on"))
  }

  @Test("Where everybody is through, the list says so, and how to see them")
  func ended() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("enrolment", "withdraw", "Læsehunde", "--exit", "ophørt", "--on", "2026-02-01")
    let result = await lab.run("status")
    #expect(result.output.contains("1 enrolment has ended") && result.output.contains("ruge status --all"))
    #expect(!result.output.contains("ruge enrol”"))
    #expect(await danish(lab, "status", "--all").output.contains("ophørt"))
  }

  @Test("Why a file cannot be read is said in the reader's language", arguments: ["x.yaml", "./Evidence"])
  func files(name: String) async throws {
    let result = await danish(try await Lab.withEnrolment(), "programme", "check", name)
    #expect(result.code == 2)
    #expect(result.error.contains("findes ikke") || result.error.contains("ingen definitioner"), "\(result)")
  }

  @Test("A unit is in the reader's language", arguments: [("da", "kommuner"), ("en", "municipalities")])
  func units(language: String, unit: String) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run("status", "Læsehunde", "--json", "--locale", language)
    #expect(result.output.contains("\"unit\" : \"\(unit)\""))
  }
}
