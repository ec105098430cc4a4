import Testing

@testable import RugeCommands

/// Somebody who was through, and began anew.
struct ReenrolledTests {
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      stages:
        - {id: camp, title: Camp}
      sessions:
        - {id: sparring, title: Sparring}
      """)
    try await lab.succeed("org", "add", "Natteravnene", "--on", "2026-01-01")
    try await lab.succeed("enrol", "Natteravnene", "--on", "2026-01-12")
    try await lab.succeed("session", "log", "Natteravnene", "90m", "--on", "2026-02-01")
    try await lab.succeed("stage", "advance", "Natteravnene", "--on", "2026-01-20")
    try await lab.succeed("enrolment", "complete", "Natteravnene", "--override", "Færdig", "--on", "2026-03-01")
    try await lab.succeed("enrol", "Natteravnene", "--on", "2026-04-01")
    return lab
  }

  @Test("On a day between two enrolments the one is meant that was there then", arguments: ["03-01", "03-15", "03-31"])
  func between(day: String) async throws {
    let lab = try await lab()
    let status = try await lab.json("status", "Natteravnene", "--as-of", "2026-\(day)")
    #expect(value(status, "enrolledOn") as? String == "2026-01-12" && value(status, "end") != nil, "\(status)")
    let list = try await lab.json("session", "list", "Natteravnene", "--as-of", "2026-\(day)")
    #expect((list as? [Any])?.count == 1, "\(list)")
  }

  @Test("An organisation's sessions and last notes are those of all its enrolments, an enrolment's its own")
  func sessions() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Natteravnene", "30m", "Budget", "--on", "2026-02-10")
    try await lab.succeed("session", "log", "Natteravnene", "30m", "--on", "2026-04-10")
    try await lab.succeed("session", "plan", "Natteravnene", "30m", "--on", "2026-07-01")
    let list = try await lab.json("session", "list", "Natteravnene")
    #expect((list as? [Any])?.count == 3, "\(list)")
    let present = try #require(value(list, 0, "enrolment") as? String)
    let former = try #require(value(list, 1, "enrolment") as? String)
    #expect(present != former)
    #expect((try await lab.json("session", "list", present) as? [Any])?.count == 1)
    #expect((try await lab.json("session", "list", former) as? [Any])?.count == 2)
    #expect((try await lab.json("session", "list", "Natteravnene", "--limit", "2") as? [Any])?.count == 2)
    #expect((try await lab.json("session", "list", "Natteravnene", "--planned") as? [Any])?.count == 1)
    let page = try await lab.succeed("session", "prep", "Natteravnene").output
    #expect(page.contains("Budget") && page.contains("of enrolment \(former)"), "\(page)")
    #expect(!(try await lab.succeed("session", "prep", present).output).contains("Budget"))
  }

  @Test("Before the first of all, it is said when that began")
  func before() async throws {
    let result = await (try lab()).run("status", "Natteravnene", "--as-of", "2026-01-02")
    #expect(result.code == 3 && result.error.contains("was enrolled (12 January 2026)"), "\(result)")
  }

  @Test("Today, and from the day it began, the new one is meant", arguments: ["2026-04-01", "2026-06-01"])
  func present(day: String) async throws {
    let status = try await (try lab()).json("status", "Natteravnene", "--as-of", day)
    #expect(value(status, "enrolledOn") as? String == "2026-04-01")
  }
}
