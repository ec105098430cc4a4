import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@testable import RugeCommands

struct LargeUndoTests {
  private static let sessionCount = 20_000

  private let lab: Lab
  private let path: String

  init() async throws {
    lab = try await Lab.withEnrolment()
    path = try Workspace.find(from: lab.workspace).database
  }

  private func read<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let store = try Store.open(at: path, for: .reading)
    defer { store.close() }
    return try body(store)
  }

  private func record<Value>(at milliseconds: Int64, _ body: (Journal) throws -> Value) throws -> Value {
    let holder = LockHolder(login: "mette", command: "ruge import")
    let store = try Store.open(at: path, for: .writing(as: holder, waiting: .seconds(1)))
    defer { store.close() }
    return try store.record(by: "mette", origin: .import, at: Instant(milliseconds: milliseconds), body)
  }

  @Test("Many sessions are taken back at once, also where some were before", .timeLimit(.minutes(1)))
  func manySessions() async throws {
    let enrolment = try #require(try read { try $0.enrolments() }.first).enrolment
    let batch = try record(at: 1_780_000_000_000) { journal in
      for number in 0..<Self.sessionCount {
        try journal.note(
          enrolment, "2026-02-01", .sessionHeld(kind: "sparring", minutes: 60, host: nil), texts: [.note: "\(number)"])
      }
      return journal.batch
    }
    try record(at: 1_780_000_001_000) { journal in
      for sequence in [batch, batch + 5] { try journal.withdraw(sequence, on: "2026-02-02") }
    }

    let undo = try await lab.succeed("undo", "\(batch)")
    #expect(undo.output.split(separator: "\n").prefix { !$0.hasPrefix("Next") }.count == 22)
    #expect(undo.output.contains("\(Self.sessionCount - 2 - 20)"))
    let row = try #require(try read { try $0.enrolment(enrolment) })
    #expect(row.sessions == 0 && row.minutes == 0)
    #expect(try read { try $0.sessions() }.isEmpty)
    #expect(try read { try $0.doctor(evidence: nil) }.allSatisfy { $0.severity == .notice })
    let again = await lab.run("undo", "\(batch)")
    #expect(again.code == ExitStatus.refused.rawValue)
  }

  @Test("A batch that enrols somebody and holds sessions rests on nothing but itself")
  func mixed() async throws {
    let definition = try #require(try read { try $0.definitions() }.last)
    let before = try read { try $0.enrolments() }
    let batch = try record(at: 1_780_000_000_000) { journal in
      let organisation = try journal.addOrganisation("Ny forening", on: "2026-02-01")
      let enrolment = try journal.enrol(
        organisation, in: definition.programme, definition: definition.version, on: "2026-02-01")
      for _ in 0..<3 {
        try journal.note(enrolment, "2026-02-02", .sessionHeld(kind: "sparring", minutes: 60, host: nil))
      }
      return journal.batch
    }
    try await lab.succeed("undo", "\(batch)")
    #expect(try read { try $0.enrolments() } == before)
    #expect(try read { try $0.sessions() }.isEmpty)
  }

  @Test("Of a change that took much back what it recorded is named, and of what stands again no more than fits")
  func muchTakenBack() async throws {
    let enrolment = try #require(try read { try $0.enrolments() }.first).enrolment
    let first = try record(at: 1_780_000_000_000) { journal in
      for _ in 0..<25 {
        try journal.note(enrolment, "2026-02-01", .sessionHeld(kind: "sparring", minutes: 60, host: nil))
      }
      return journal.batch
    }
    let second = try record(at: 1_780_000_001_000) { journal in
      for sequence in first..<first + 25 { try journal.withdraw(sequence, on: "2026-02-02") }
      try journal.note(
        enrolment, "2026-02-01", .sessionHeld(kind: "sparring", minutes: 75, host: nil), texts: [.note: "Samlet"])
      return journal.batch
    }
    let undo = try await lab.succeed("undo", "\(second)")
    let lines = undo.output.split(separator: "\n").map(String.init)
    #expect(lines.dropFirst().first?.contains("1 h 15 min") == true, "\(undo)")
    let again = try #require(lines.firstIndex(of: "Stands again:"))
    #expect(again == 2 && lines[23].contains("5"), "\(undo)")
    #expect(try read { try $0.enrolment(enrolment) }?.sessions == 25)
  }

  @Test("What stands again is told with its organisation where it is of several")
  func severalAgain() async throws {
    let definition = try #require(try read { try $0.definitions() }.last)
    let known = try #require(try read { try $0.enrolments() }.first).enrolment
    let sessions = try record(at: 1_780_000_000_000) { journal in
      let organisation = try journal.addOrganisation("Ny forening", on: "2026-02-01")
      let new = try journal.enrol(
        organisation, in: definition.programme, definition: definition.version, on: "2026-02-01")
      return try [known, new].map { enrolment in
        try journal.append(
          Draft(
            .existing(.enrolment(enrolment)), on: "2026-02-02",
            .sessionHeld(kind: "sparring", minutes: 60, host: nil))
        ).sequence
      }
    }
    let withdrawal = try record(at: 1_780_000_001_000) { journal in
      for sequence in sessions { try journal.withdraw(sequence, on: "2026-02-03") }
      return journal.batch
    }
    let undo = try await lab.succeed("undo", "\(withdrawal)")
    #expect(undo.output.contains("  Læsehunde: ") && undo.output.contains("  Ny forening: "), "\(undo)")
  }
}
