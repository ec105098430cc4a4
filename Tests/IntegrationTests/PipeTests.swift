import RugeCore
import RugeTestSupport
import Testing

@Suite("In a pipe")
struct PipeTests {
  private static let escape = "\u{1B}"

  @Test("a reader that has seen enough ends the command without a word")
  func head() async throws {
    let playground = try await Playground.course()
    for number in 0..<3 { try await playground.done("org", "add", "Forening nummer \(number)") }
    let result = try await playground.shell("cd demo && ruge org list | head -1; ruge export | head -c 10 >/dev/null")
    #expect(result.errors.isEmpty)
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test("nothing is coloured, unless it is asked for, and NO_COLOR wins")
  func colour() async throws {
    let playground = try await Playground.course()
    let plain = try await playground.done("status")
    #expect(!plain.output.contains(Self.escape))
    let forced = try await playground.done("status", with: ["CLICOLOR_FORCE": "1"])
    #expect(forced.output.contains(Self.escape))
    let refused = try await playground.done("status", with: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"])
    #expect(refused.output == plain.output)
  }

  @Test("control sequences that were stored or typed are shown and not obeyed")
  func controlSequences() async throws {
    let playground = try await Playground.course()
    let note = "Rødt \(Self.escape)[31malt\(Self.escape)]0;titel\u{7} \u{9B}2J slut"
    try await playground.done("session", "log", "Læsehunde", "30m", note, "--on", "2026-02-01")
    for command in [
      ["session", "list"], ["history", "Læsehunde"], ["status", "Læsehunde"], ["report", "run", "progress"], ["undo"],
      ["status", "x" + Self.escape + "[2J"], ["org", "add", "a\(Self.escape)c"], ["undo", "--locale", Self.escape],
      ["import", "\(Self.escape)[2J.csv", "--kind", "organisation"],
      ["report", "run", "\(Self.escape)[2J"], ["plugin", "trust", "\(Self.escape)[2J"],
    ] {
      let result = try await playground.run(command)
      for text in [result.output, result.errors] {
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{7}" }, "\(command)")
      }
    }
  }

  @Test("JSON stays exact: what was stored is what is read")
  func exactJSON() async throws {
    struct Session: Decodable { let note: String? }
    let playground = try await Playground.course()
    let note = "Citat “\"\\” og \(Self.escape)[31m"
    try await playground.done("session", "log", "Læsehunde", "30m", note, "--on", "2026-02-01")
    let sessions: [Session] = try await playground.done("session", "list", "--json").decoded()
    #expect(sessions.map(\.note) == [note])
  }
}
