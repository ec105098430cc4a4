import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Backups")
struct BackupTests {
  @Test("hold everything: restored elsewhere, the journal, the texts and the exports are the same")
  func wholeCopy() async throws {
    let playground = try await Playground.course()
    let evidence = try playground.folder.write("referat", to: "referat.txt")
    try await playground.done(
      "session", "log", "Læsehunde", "90m", "Budget", "--on", "2026-02-01", "--evidence", evidence)
    try await playground.done("backup", "../copy")
    try await playground.done("restore", "../copy", "--to", "../again")

    let there = playground.folder.path + "/again"
    let restored: Playground.Health = try await playground.run(["doctor", "--json"], in: there).decoded()
    #expect(try await playground.health() == restored)
    let exports = (try await playground.run(["export"]), try await playground.run(["export"], in: there))
    #expect(exports.0.output == exports.1.output && !exports.0.output.isEmpty)
    let status = (
      try await playground.ruge("status"), try await playground.run(["status", "--today", Playground.today], in: there)
    )
    #expect(status.0.output == status.1.output)
    try await playground.done("session", "log", "Læsehunde", "30m", "--on", "2026-02-02", "-C", there)
  }

  @Test("made while others write are whole, and hold a beginning of the journal")
  func underWrites() async throws {
    let playground = try await Playground.course()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<8 {
            try await playground.done(
              "session", "log", "Læsehunde", "30m", "\(writer)-\(number)", "--on", "2026-02-01")
          }
        }
      }
      for number in 0..<4 {
        group.addTask { try await playground.done("backup", "../copy-\(number)") }
      }
      try await group.waitForAll()
    }
    let all = Set(try await facts(of: playground.workspace, playground))
    #expect(all.count == 23 + 32)
    for number in 0..<4 {
      let there = playground.folder.path + "/again-\(number)"
      try await playground.done("restore", "../copy-\(number)", "--to", there)
      let health: Playground.Health = try await playground.run(["doctor", "--json"], in: there).decoded()
      #expect(health.healthy, "\(health.findings)")
      let some = try await facts(of: there, playground)
      #expect(some.count == health.facts && all.isSuperset(of: some))
    }
  }

  private func facts(of workspace: String, _ playground: Playground) async throws -> [Substring] {
    let export = try await playground.run(["export"], in: workspace)
    return export.output.split(separator: "\n").filter { $0.hasPrefix(#"{"record":"fact""#) }
  }

  @Test("never take the place of anything, unless that is asked for")
  func replacing() async throws {
    let playground = try await Playground.course()
    let first = try await playground.health()
    try await playground.done("backup", "../copy")
    try await playground.refused("backup", "../copy", exit: .failed, saying: ["copy"])
    try await playground.done("session", "log", "Læsehunde", "90m", "--on", "2026-02-01")
    try await playground.refused("restore", "../copy", exit: .failed, saying: ["--replace"])
    try await playground.done("restore", "../copy", "--replace")
    #expect(try await playground.health() == first)
  }

  @Test("that were changed, or are none, are refused")
  func unusable() async throws {
    let playground = try await Playground.course()
    try await playground.done("backup", "../copy")
    let journal = playground.folder.path + "/copy/ruge.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: journal))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: journal))
    try await playground.refused("restore", "../copy", "--replace", exit: .badInput, saying: ["copy"])
    try FileManager.default.createDirectory(atPath: playground.folder.path + "/none", withIntermediateDirectories: true)
    try await playground.refused("restore", "../none", "--replace", exit: .badInput, saying: ["none"])
  }
}
