import RugeTestSupport
import Testing

/// Each test has the machine to itself, as far as ruge goes: what is measured is how they get along, not how busy it is.
@Suite("Many at once", .serialized)
struct ContentionTests {
  private struct Session: Decodable { let note: String? }

  @Test("sixteen writers and sixteen readers all get their turn, and no write is lost")
  func sixteen() async throws {
    let playground = try await Playground.course()
    let rounds = 4
    try await Playground.turnstile.passAlone {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for person in 0..<16 {
          group.addTask {
            for round in 0..<rounds {
              try await playground.done(
                "session", "log", "Læsehunde", "30m", "\(person)-\(round)", "--on", "2026-02-01",
                with: ["RUGE_AUTHOR": "person-\(person)"], crowding: true)
            }
          }
          group.addTask {
            for _ in 0..<rounds { try await playground.done("status", "Læsehunde", "--json", crowding: true) }
          }
        }
        try await group.waitForAll()
      }
    }
    let sessions: [Session] = try await playground.done("session", "list", "--json", "--limit", "1000").decoded()
    let expected = (0..<16).flatMap { person in (0..<rounds).map { "\(person)-\($0)" } }
    #expect(Set(sessions.compactMap(\.note)) == Set(expected) && sessions.count == expected.count)
    let health = try await playground.health()
    #expect(health.healthy, "\(health.findings)")
  }

  @Test("each takes back their own, even while the others write")
  func undo() async throws {
    let playground = try await Playground.course()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for person in 0..<6 {
        group.addTask {
          let author = ["RUGE_AUTHOR": "person-\(person)"]
          for note in ["bliver", "fortrydes"] {
            try await playground.done(
              "session", "log", "Læsehunde", "30m", "\(person) \(note)", "--on", "2026-02-01", with: author)
          }
          let undo = try await playground.done("undo", with: author)
          #expect(undo.output.contains("\(person) fortrydes"))
        }
      }
      try await group.waitForAll()
    }
    let sessions: [Session] = try await playground.done("session", "list", "--json").decoded()
    #expect(Set(sessions.compactMap(\.note)) == Set((0..<6).map { "\($0) bliver" }))
    #expect(try await playground.health().healthy)
  }
}
