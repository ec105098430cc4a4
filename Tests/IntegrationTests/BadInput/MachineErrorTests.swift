import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Errors as JSON")
struct MachineErrorTests {
  private struct Document: Decodable {
    struct Detail: Decodable {
      let message: String
      let exit: Int32
    }
    let error: Detail
  }

  @Test(
    "are one object on standard output, with the exit code in it",
    arguments: [
      ["status", "Nobody", "--json"], ["status", "--json", "--as-of", "2026-02-30"], ["history", "ravne", "--json"],
      ["org", "show", "O-999", "--json"], ["status", "--json", "--locale", "fr"], ["session", "list", "Q", "--json"],
      ["milestone", "list", "Baba", "--json"], ["form", "show", "Læsehunde", "x", "--json"],
      ["programme", "show", "missing.yaml", "--json"], ["indicator", "list", "Q", "--json"],
      ["stage", "show", "Q", "--json"], ["remind", "due", "--json", "--as-of", "nonsense"],
      ["session", "list", "--json", "--nosuch"], ["session", "show", "--json"],
      ["session", "list", "--json", "--limit", "0"],
    ])
  func object(command: [String]) async throws {
    let playground = try await Playground.course()
    let result = try await playground.run(command)
    let document: Document = try result.decoded()
    #expect(result.exitCode == document.error.exit && document.error.exit != 0)
    #expect(!document.error.message.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test("an empty list is an empty list")
  func emptyLists() async throws {
    let playground = try Playground()
    try await playground.done("init", "demo", "--programme", "rugekassen")
    for command in [
      ["status"], ["org", "list"], ["person", "list"], ["session", "list"], ["remind", "due"],
    ] {
      let result = try await playground.run(command + ["--json"])
      #expect(result.ending == .exited(0), "\(command): \(result.output)")
      let list = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any]
      #expect(list?.isEmpty == true, "\(command): \(result.output)")
    }
  }
}
