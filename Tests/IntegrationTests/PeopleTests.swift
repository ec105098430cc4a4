import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("People and organisations")
struct PeopleTests {
  private struct Organisation: Decodable {
    let id: String
    let name: String
  }

  @Test("are added, linked, corrected and merged by several people, and parted again")
  func flow() async throws {
    let playground = try await Playground.course()
    let (mine, theirs) = (["RUGE_AUTHOR": "mette"], ["RUGE_AUTHOR": "omar"])
    try await playground.done("org", "add", "Læsehundene Aalborg", "--cvr", "12345674", with: mine)
    try await playground.done("person", "add", "Karen Holm", with: theirs)
    try await playground.done("org", "link", "Karen", "Læsehundene", "--as", "forkvinde", with: theirs)
    try await playground.done("enrolment", "pause", "Læsehunde", "--until", "2026-07-01", with: mine)
    let before: [Organisation] = try await playground.ruge("org", "list", "--json").decoded()

    let preview = try await playground.done(
      "org", "merge", "Læsehundene Aalborg", "into", "Læsehunde", "--dry-run", with: mine)
    #expect(preview.output.contains("Karen Holm") && preview.output.contains("12345674"))
    try await playground.done("org", "merge", "Læsehundene Aalborg", "into", "Læsehunde", with: mine)
    let after: [Organisation] = try await playground.ruge("org", "list", "--json").decoded()
    #expect(after.count == before.count - 1)
    let status = try await playground.done("status", "Læsehundene Aalborg")
    #expect(status.output.contains("paused since 2 June 2026"))
    #expect(try await playground.health().healthy)

    // The colleague takes back the colleague's own last change only.
    try await playground.refused("undo", exit: .refused, saying: ["no longer a contact"], with: theirs)
    try await playground.done("undo", with: mine)
    let parted: [Organisation] = try await playground.ruge("org", "list", "--json").decoded()
    #expect(parted.map(\.name) == before.map(\.name))
    #expect(try await playground.health().healthy)
  }

  @Test("Two people who save at once both get their way, one after the other")
  func atOnce() async throws {
    let playground = try await Playground.course()
    try await withThrowingTaskGroup(of: Int32?.self) { group in
      for number in 1...8 {
        group.addTask {
          try await playground.run(
            ["org", "edit", "Læsehunde", "--set", "felt-\(number)=værdi \(number)", "--today", Playground.today]
          ).exitCode
        }
      }
      for try await code in group { #expect(code == 0) }
    }
    let shown = try await playground.done("org", "show", "Læsehunde")
    for number in 1...8 { #expect(shown.output.contains("felt-\(number): værdi \(number)")) }
    #expect(try await playground.health().healthy)
  }
}
