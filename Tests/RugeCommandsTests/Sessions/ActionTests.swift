import Testing

@testable import RugeCommands

/// What somebody promised to do, until it is done.
struct ActionTests {
  @Test("An action point is carried from session to session until it is closed")
  func carried() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Mette Holm")
    try await lab.succeed(
      "action", "add", "Læsehunde", "Send budget senest fredag", "--owner", "Mette", "--on", "2026-02-10", "--today",
      "2026-02-10")
    let list = try await lab.json("action", "list", "--owner", "Mette")
    let id = try #require(value(list, 0, "id") as? String)
    #expect(value(list, 0, "due") as? String == "2026-02-13" && value(list, 0, "overdue") as? Bool == true)
    let log = try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "sparring")
    #expect(log.output.contains("\(id) “Send budget” (Mette Holm)"), "\(log.output)")
    let status = try await lab.succeed("status", "Læsehunde")
    #expect(status.output.contains("“Send budget”"), "\(status.output)")
    let dues = value(try await lab.json("status", "Læsehunde"), "due")
    #expect(value(entry("action", of: dues, by: "kind"), "text") as? String == "Send budget")
    try await lab.succeed("action", "move", id, "2026-07-01")
    #expect((try await lab.json("action", "list", "--overdue") as? [Any])?.isEmpty == true)
    try await lab.succeed("action", "done", id, "Sendt i går")
    #expect((try await lab.json("action", "list") as? [Any])?.isEmpty == true)
    let again = await lab.run("action", "done", id)
    #expect(again.code == 3 && again.error.contains(id), "\(again)")
    let next = try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "sparring")
    #expect(!next.output.contains("Open action points"))
    let all = try await lab.json("action", "list", "--all")
    #expect(value(all, 0, "state") as? String == "done")
    try await lab.succeed("undo")
    try await lab.succeed("undo")
    #expect((try await lab.json("action", "list") as? [Any])?.count == 1)
  }

  @Test("Several are closed at once, in one change, with a note that is written after them")
  func several() async throws {
    let lab = try await Lab.withEnrolment()
    for promise in ["Ring", "Skriv", "Mød op"] { try await lab.succeed("action", "add", "Læsehunde", promise) }
    let ids = try #require(try await lab.json("action", "list") as? [[String: Any]]).compactMap { $0["id"] as? String }
    try await lab.succeed("action", "done", ids[0], ids[1], "gjort", "i", "går")
    let left = try #require(try await lab.json("action", "list") as? [[String: Any]])
    #expect(left.map { $0["id"] as? String } == [ids[2]])
    #expect(try await lab.succeed("history", "Læsehunde").output.contains("gjort i går"))
    try await lab.succeed("undo")
    #expect((try await lab.json("action", "list") as? [Any])?.count == 3)
  }

  @Test("One is dropped with a reason, or has no day any more")
  func dropped() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("action", "add", "Læsehunde", "Ring", "--by", "2026-07-01")
    let id = try #require(value(try await lab.json("action", "list"), 0, "id") as? String)
    try await lab.succeed("action", "move", id, "none")
    #expect(value(try await lab.json("action", "list"), 0, "due") == nil)
    #expect(await lab.run("action", "drop", id).code == 64)
    let result = try await lab.succeed("action", "drop", id, "--reason", "Ikke nødvendigt")
    #expect(result.output.contains("Ikke nødvendigt"), "\(result)")
    #expect(await lab.run("action", "done", "A-9999").code == 2)
    #expect(await lab.run("action", "add", "Læsehunde", " ").code == 64)
    #expect(await lab.run(["action", "list", "--mine"], login: "ingen").code == 2)
  }

  @Test("What somebody has promised is on their day, whether they have a role there or not")
  func promisedWithoutRole() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Omar Said", "--on", "2026-01-12")
    try await lab.succeed("person", "add", "Mette Holm", "--on", "2026-01-12")
    for promise in ["@Omar: Frist", "@Mette: Ring"] {
      try await lab.succeed("action", "add", "Læsehunde", promise, "--due", "2026-05-20", "--on", "2026-05-01")
    }
    try await lab.succeed("config", "set", "person", "Omar")
    func today() async throws -> [[String: Any]] {
      value(try await lab.json("today"), "due") as? [[String: Any]] ?? []
    }
    #expect(try await today().map { $0["text"] as? String } == ["Frist"])
    try await lab.succeed("org", "add", "Natteravnene", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Natteravnene", "--as", "rådgiver=Omar", "--on", "2026-01-12")
    let both = Dictionary(grouping: try await today()) { value($0, "organisation", "name") as? String ?? "" }
    #expect(both["Læsehunde"]?.count == 1 && both["Natteravnene"]?.isEmpty == false, "\(both)")
    let id = try #require(value(try await lab.json("action", "list", "--owner", "Omar"), 0, "id") as? String)
    try await lab.succeed("action", "done", id)
    #expect(try await today().allSatisfy { value($0, "organisation", "name") as? String == "Natteravnene" })
  }

  @Test("One page tells what to know before a session")
  func prep() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "Budget og fonde", "--kind", "sparring", "--next", "Ring")
    try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-06-08", "--at", "9")
    let page = try await lab.succeed("session", "prep", "Læsehunde")
    for fragment in ["Budget og fonde", "“Ring”", "2026-06-08 · 09:00", "Before Clarification"] {
      #expect(page.output.contains(fragment), "\(fragment): \(page.output)")
    }
    let json = try await lab.json("session", "prep", "Læsehunde")
    #expect(value(json, "notes", 0, "note") as? String == "Budget og fonde")
    #expect(value(json, "actions", 0, "text") as? String == "Ring")
  }
}
