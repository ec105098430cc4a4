import Foundation
import RugeTestSupport
import Testing

@Suite("A writer that is killed")
struct KillTests {
  private struct Session: Decodable { let note: String? }

  /// Writes until so many writes have been killed; gives the notes of those that were acknowledged.
  private func writeAndKill(_ kills: Int, writer: Int, in playground: Playground) async throws -> [String] {
    var acknowledged: [String] = []
    var killed = 0
    var number = 0
    // Kills fall anywhere in a write: the time that one takes is learnt from those that came through.
    var length = Duration.milliseconds(200)
    let clock = ContinuousClock()
    while killed < kills {
      number += 1
      let note = "skriver \(writer) nummer \(number)"
      let start = clock.now
      let result = try await playground.run(
        ["session", "log", "Læsehunde", "30m", note, "--on", "2026-02-01"],
        within: length * Double.random(in: 0.05...1.1), crowding: true)
      switch result.ending {
      case .exited(0):
        acknowledged.append(note)
        length = (length * 3 + (clock.now - start)) / 4
      case .killed:
        killed += 1
        length = length * 1.03
      case .exited(let code):
        Issue.record("exit code \(code): \(result.errors)")
        return acknowledged
      }
    }
    return acknowledged
  }

  @Test("loses nothing that it acknowledged, and leaves a whole journal", arguments: [1, 8])
  func kills(writers: Int) async throws {
    let playground = try await Playground.course()
    let share = (Sampling.kills + writers - 1) / writers
    let acknowledged = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 0..<writers {
        group.addTask { try await writeAndKill(share, writer: writer, in: playground) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    // Whoever comes next is not kept waiting by the dead.
    try await playground.done("session", "log", "Læsehunde", "30m", "den sidste", "--on", "2026-02-01")

    let health = try await playground.health()
    #expect(health.healthy, "\(health.findings)")
    let sessions: [Session] = try await playground.done("session", "list", "--json", "--limit", "1000000").decoded()
    let notes = sessions.compactMap(\.note)
    #expect(Set(notes).isSuperset(of: acknowledged), "acknowledged, then lost")
    #expect(Set(notes).count == notes.count, "recorded twice")
    #expect(health.facts == 23 + notes.count)
  }

  @Test("in the middle of a large import leaves all of it or nothing")
  func importing() async throws {
    let playground = try await Playground.course()
    let rows = (0..<5000).map { "Læsehunde;2026-02-01;30m;sparring;Nummer \($0)" }
    try playground.folder.write("Organisation;Dato;Varighed;Type;Note\n" + rows.joined(separator: "\n"), to: "s.csv")
    for share in [0.2, 0.5, 0.8] {
      let before = try await playground.health()
      let result = try await playground.run(
        ["import", "../s.csv", "--kind", "session"], within: .milliseconds(Int(1500 * share)))
      let after = try await playground.health()
      #expect(after.healthy)
      #expect(after.facts - before.facts == (result.ending == .exited(0) ? 5000 : after.facts - before.facts))
      #expect([0, 5000].contains(after.facts - before.facts))
    }
  }
}
