import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Databases that are damaged or not ours")
struct DatabaseTests {
  private static let commands = [
    ["status"], ["status", "Læsehunde"], ["session", "log", "Læsehunde", "90m", "--on", "2026-02-01"], ["export"],
    ["doctor"], ["backup", "../copy"], ["report", "run", "progress"], ["undo"],
  ]

  /// Gives every command a changed database, and expects each to refuse it and leave its bytes alone.
  private func expectRefusals(
    exit status: ExitStatus, saying fragment: String, sourceLocation: SourceLocation = #_sourceLocation,
    after change: (_ path: String) throws -> Void
  ) async throws {
    let playground = try await Playground.course()
    let path = playground.workspace + "/ruge.sqlite"
    try change(path)
    let before = FileManager.default.contents(atPath: path)
    for command in Self.commands {
      let result = try await playground.run(command)
      result.expectRefusal(exit: status, saying: [path, fragment], of: command[0], sourceLocation: sourceLocation)
    }
    #expect(FileManager.default.contents(atPath: path) == before, sourceLocation: sourceLocation)
    #expect(!FileManager.default.fileExists(atPath: playground.folder.path + "/copy"), sourceLocation: sourceLocation)
  }

  @Test("one that a newer ruge has written is left to it")
  func newer() async throws {
    let playground = try await Playground.course()
    let path = playground.workspace + "/ruge.sqlite"
    try Database(path).execute("INSERT INTO migration (place, id) VALUES (1000, 'of the future')")
    for command in Self.commands {
      let result = try await playground.run(command)
      result.expectRefusal(exit: .locked, saying: ["newer ruge"], of: command[0])
    }
  }

  @Test("one that is missing is not made anew in silence")
  func missing() async throws {
    let playground = try await Playground.course()
    let path = playground.workspace + "/ruge.sqlite"
    try FileManager.default.removeItem(atPath: path)
    for command in Self.commands {
      let result = try await playground.run(command)
      result.expectRefusal(exit: .notFound, saying: [path], of: command[0])
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a file that is something else is left as it is")
  func foreign() async throws {
    try await expectRefusals(exit: .badInput, saying: "not a database of ruge") { path in
      try Data("Kære dagbog".utf8).write(to: URL(filePath: path))
    }
    try await expectRefusals(exit: .badInput, saying: "not a database of ruge") { path in
      try FileManager.default.removeItem(atPath: path)
      try Database(path).execute("CREATE TABLE recipe (name TEXT)")
    }
    try await expectRefusals(exit: .badInput, saying: "not a database of ruge") { path in
      truncate(path, 0)
    }
  }

  @Test("a database that was cut off is said to be damaged, with the way out")
  func cutOff() async throws {
    try await expectRefusals(exit: .failed, saying: "ruge restore") { path in
      truncate(path, 20_000)
    }
  }

  @Test("a single letter changed behind ruge's back is found and named by doctor")
  func changedLetter() async throws {
    let playground = try await Playground.course()
    try await playground.done("session", "log", "Læsehunde", "90m", "Budget og fonde", "--on", "2026-02-01")
    try await playground.done("session", "list")
    let path = playground.workspace + "/ruge.sqlite"
    try Database(path).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = try #require(bytes.range(of: Data("Budget og fonde".utf8)))
    bytes[place.lowerBound] ^= 0x20
    try bytes.write(to: URL(filePath: path))
    let doctor = try await playground.ruge("doctor")
    #expect(doctor.exitCode == 1)
    #expect(doctor.output.contains("24"), "the fact is named: \(doctor.output)")
    #expect(doctor.output.contains("ruge restore"))
  }

  @Test("bytes overwritten anywhere never end a command in a crash", arguments: 0..<12)
  func noise(seed: UInt64) async throws {
    let playground = try await Playground.course()
    let path = playground.workspace + "/ruge.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: path))
    var generator = SeededGenerator(seed: seed)
    // The header's own faults have a test of their own.
    let start = Int.random(in: 100..<(bytes.count - 600), using: &generator)
    for place in start..<(start + 512) { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
    try bytes.write(to: URL(filePath: path))
    for command in Self.commands {
      let result = try await playground.run(command)
      let expected: [ProgramResult.Ending] = [0, 1, 2, 3, 4, 65].map { .exited($0) }
      #expect(expected.contains(result.ending), "\(command) with noise at \(start): \(result)")
    }
  }
}
