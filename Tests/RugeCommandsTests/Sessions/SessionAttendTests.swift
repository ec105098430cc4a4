import Testing

@testable import RugeCommands

/// Who came to a group session, from words, a pasted list or a file.
struct SessionAttendTests {
  private static let definition = """
    programme: møder
    title: Møder
    languages: [da, en]
    length: open
    roles:
      kontakt: {title: Kontakt, of: organisation}
    sessions:
      - {id: kursus, shape: group, attendance: required, length: 3 hours}
    indicators:
      - {id: timer, title: Timer, count: hours kursus}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.succeed("person", "add", "Ida Kontakt")
    try await lab.enrol("Læsehunde", "Natteravnene", "Fritidshuset Ærø")
    try await lab.succeed("org", "add", "Lektiehjælpen", "--on", "2026-01-01")
    try await lab.succeed("enrol", "Lektiehjælpen", "--as", "kontakt=Ida", "--on", "2026-01-12")
    return lab
  }

  @Test("A list of an event is recorded whole: who came, who did not, and people by their organisations")
  func file() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Fremmøde\nLÆSEHUNDE;x\nNatteravnene;afbud\nfritidshuset aeroe;nej\nIda Kontakt;ja\n",
      to: "fonden/liste.csv")
    let result = try await lab.succeed("session", "attend", "--event", "kursus", "--on", "2026-02-10", "liste.csv")
    #expect(result.output.contains("excused") && result.output.contains("missed"), "\(result.output)")
    let sessions = held(try await lab.json("session", "list"))
    #expect((sessions as? [Any])?.count == 2)
    #expect((sessions as? [[String: Any]])?.allSatisfy { $0["minutes"] as? Int == 180 } == true)
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 3)
  }

  @Test("A name that fits nobody is told with its line and the nearest names, and nothing is recorded")
  func unknown() async throws {
    let lab = try await lab()
    let list = ["Læsehunde", "Natteravnen", "Nobody at all"]
    func attend(_ options: String...) async -> Lab.Result {
      await lab.run(["session", "attend", "--event", "kursus", "--on", "2026-02-10", "-"] + options) {
        $0.pipe(list[0], list[1], list[2])
      }
    }
    let refused = await attend()
    #expect(refused.code == 65 && refused.error.contains("line 3"), "\(refused)")
    #expect(!refused.error.contains("line 2"), "a part of a name that nobody else has will do")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    let skipped = await attend("--skip-unknown")
    #expect(skipped.code == 0 && skipped.error.contains("Nobody at all"), "\(skipped)")
    #expect((try await lab.json("session", "list") as? [Any])?.count == 2)
  }

  @Test("A corrected session is still the same meeting as those of the others, and counts once")
  func corrected() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10")
    for correction in ["Budget", "Fonde"] {
      let id = try #require(value(try await lab.json("session", "list", "Læsehunde"), 0, "id") as? String)
      if correction == "Budget" { try await lab.succeed("session", "attend", id, "Natteravnene") }
      try await lab.succeed("session", "amend", id, "--note", correction)
      #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
    }
    try await lab.succeed("undo")
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
  }

  @Test("Those who came to a session that is logged already have the same meeting")
  func more() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    try await lab.succeed("session", "attend", id, "Natteravnene", "Læsehunde", "--absent", "Lektiehjælpen")
    let sessions = held(try await lab.json("session", "list"))
    #expect((sessions as? [Any])?.count == 2)
    #expect(value(sessions, 0, "joint") as? String == id)
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
    let undo = await lab.run("undo", String(id.dropFirst(2)))
    #expect(undo.code == 3, "\(undo)")
    #expect(await lab.run("session", "attend", "Natteravnene").code == 64)
    #expect(await lab.run("session", "attend", id).code == 64)
  }
}
