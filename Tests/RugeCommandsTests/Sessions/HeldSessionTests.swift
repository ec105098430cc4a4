import Testing

@testable import RugeCommands

struct HeldSessionTests {
  @Test("What was held is not cancelled, and the way out is named")
  func cancelled() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("session", "log", "Læsehunde", "90m", "--on", "2026-02-01")
    let sessions = try await lab.json("session", "list")
    let id = value(sessions, 0, "id") as? String ?? ""
    let refused = await lab.run("session", "cancel", id)
    #expect(refused.code == 3 && refused.error.contains("ruge session amend \(id)"), "\(refused)")
    #expect(await lab.run("undo", String(id.dropFirst(2))).code == 0)
  }
}
