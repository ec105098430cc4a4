import Testing

@testable import RugeCommands

/// What only a person at the terminal can settle: which of several is meant, and whether a number is to be kept.
struct ConsultationTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for name in ["Læsehunde", "Læseklubben", "Læsekatte"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-12")
      try await lab.succeed("enrol", name, "--on", "2026-01-12")
    }
    return lab
  }

  private let log = ["session", "log", "Læse", "60m", "Budget", "--kind", "sparring", "--on", "2026-02-02"]

  private func sessions(_ lab: Lab) async throws -> [String?] {
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    return list.map { value($0, "organisation", "name") as? String }
  }

  @Test("At a terminal a number chooses among several, and the command goes on with that one")
  func number() async throws {
    let lab = try await lab()
    let result = await lab.run(log) { $0.sitDown(typing: "2") }
    #expect(result.code == 0, "\(result)")
    #expect(result.output.contains("“Læse” could be several") && result.output.contains("Which one?"), "\(result)")
    // As Danish sorts them: hunde, katte, klubben.
    #expect(try await sessions(lab) == ["Læsekatte"])
  }

  @Test("More letters narrow the list down until one is left; what fits none is said")
  func letters() async throws {
    let lab = try await lab()
    let result = await lab.run(log) { $0.sitDown(typing: "xyz", "læsek", "klub") }
    #expect(result.code == 0 && result.output.contains("“xyz” is none of them"), "\(result)")
    #expect(try await sessions(lab) == ["Læseklubben"])
  }

  @Test("Ctrl-C at the list records nothing")
  func interrupted() async throws {
    let lab = try await lab()
    let result = await lab.run(log) { $0.sitDown(typing: [], thenInterrupting: true) }
    #expect(result.code == 130, "\(result)")
    #expect(try await sessions(lab).isEmpty)
  }

  @Test("Nobody is asked in a pipe, with --no-input, in CI, or where JSON is wanted")
  func unattended() async throws {
    let lab = try await lab()
    let piped = await lab.run(log) { $0.pipe("1") }
    let forbidden = await lab.run(log + ["--no-input"]) { $0.sitDown(typing: "1") }
    let ci = await lab.run(log) {
      $0.sitDown(typing: "1")
      $0.variables["CI"] = "1"
    }
    for result in [piped, forbidden, ci] {
      #expect(result.code == 2 && result.error.contains("could be several"), "\(result)")
      #expect(!result.output.contains("Which one?"))
    }
    let json = await lab.run(["status", "Læse", "--json"]) { $0.sitDown(typing: "1") }
    #expect(json.code == 2 && json.output.contains("\"exit\" : 2"), "\(json)")
    #expect(try await sessions(lab).isEmpty)
  }

  @Test("A command that only shows something asks, too, before anything is paged")
  func reading() async throws {
    let lab = try await lab()
    let result = await lab.run(["status", "Læse"]) { $0.sitDown(typing: "klub") }
    #expect(result.code == 0 && result.output.contains("Læseklubben · The Incubator"), "\(result)")
  }

  private let secret = ["org", "edit", "Læsehunde", "--note", "Ring til 010190-1234"]

  @Test("At a terminal a text with a CPR number is asked about before it is recorded")
  func suspicious() async throws {
    let lab = try await lab()
    let declined = await lab.run(secret) { $0.sitDown(typing: "") }
    #expect(declined.code == 65 && declined.error.contains("Nothing was recorded"), "\(declined)")
    #expect(declined.output.contains("CPR number") && declined.output.contains("[no]"), "\(declined)")
    #expect(!(await lab.run("org", "show", "Læsehunde")).output.contains("Ring til"))
    let kept = await lab.run(secret) { $0.sitDown(typing: "yes") }
    #expect(kept.code == 0 && kept.error.isEmpty, "\(kept)")
    #expect((await lab.run("org", "show", "Læsehunde")).output.contains("Ring til"))
  }

  @Test("Whoever does not want it kept is asked once, also where a command asks for more by itself")
  func declinedOnce() async throws {
    let lab = try await lab()
    let log = [
      "session", "log", "Læsehunde", "60m", "Ring til 010190-1234", "--kind", "sparring", "--on", "2026-02-02",
    ]
    let declined = await lab.run(log) { $0.sitDown(typing: "no", "yes") }
    #expect(declined.code == 65 && declined.error.contains("Nothing was recorded"), "\(declined)")
    #expect(declined.output.split(separator: "[no]", omittingEmptySubsequences: false).count == 2, "\(declined)")
    #expect(try await sessions(lab).isEmpty)
  }

  @Test("In a pipe it is recorded, and the warning says that nothing takes it out again; a dry run says so before")
  func piped() async throws {
    let lab = try await lab()
    let dry = await lab.run(secret + ["--dry-run"])
    #expect(dry.code == 0 && dry.error.contains("cannot be deleted afterwards"), "\(dry)")
    let kept = await lab.run(secret)
    #expect(kept.code == 0 && kept.error.contains("stays in the journal, even when the change is undone"), "\(kept)")
    #expect(!kept.error.contains("undo it"))
  }

  @Test("An import names line and column of what looks like one")
  func list() async throws {
    let lab = try await lab()
    try lab.write("Navn;Noter\nFjordklub;ok\nHavnens;Ring til 010190-1234\n", to: "liste.csv")
    let result = await lab.run("import", lab.path("liste.csv"), "--kind", "organisation")
    #expect(
      result.error.contains("line 3, column 2 (Noter): the text looks as if it had a Danish CPR number"), "\(result)")
    #expect(result.error.split(separator: "stays in the journal").count == 2, "\(result)")
    try lab.write("Organisation;Dato;Varighed;Note\nLæsehunde;2026-02-02;60 min;CPR 010190-1234\n", to: "moder.csv")
    let sessions = await lab.run("import", lab.path("moder.csv"), "--kind", "session", "--set", "session=sparring")
    #expect(sessions.error.contains("line 2, column 4 (Note)"), "\(sessions)")
  }
}
