import Testing

@testable import RugeCommands

/// Totals of a programme whose versions call the same things by different ids.
struct RenamedTotalTests {
  private static func programme(_ kind: String) -> String {
    """
    programme: cafe
    title: Café
    sessions:
      - {id: \(kind), title: Talk, open: true}
    stages:
      - {id: work, title: Work}
    indicators:
      - {id: talks, title: Talks, count: sessions \(kind.split(separator: ",")[0])}
    """
  }

  @Test("Nothing is lost from a total when a kind of session gets another id, whoever has moved to the new version")
  func renamed() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".")
    try lab.write(Self.programme("talk"), to: "fonden/cafe.yaml")
    try await lab.succeed("programme", "apply", "cafe.yaml", "--on", "2026-01-01")
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("session", "log", "Læsehunde", "1h", "--kind", "talk", "--on", "2026-02-01")
    try await lab.succeed("session", "log", "2h", "--kind", "talk", "--on", "2026-02-02")
    #expect(try await talks(lab) == 2)
    try lab.write(Self.programme("chat, was: talk"), to: "fonden/cafe.yaml")
    try await lab.succeed("programme", "apply", "cafe.yaml", "--on", "2026-03-01")
    #expect(try await talks(lab) == 2, "before anybody has moved")
    try await lab.succeed("session", "log", "2h", "--kind", "chat", "--on", "2026-03-02")
    #expect(try await talks(lab) == 3)
  }

  private func talks(_ lab: Lab) async throws -> Int? {
    value(entry("talks", of: try await lab.json("indicator", "list")), "value") as? Int
  }
}
