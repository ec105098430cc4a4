import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("The facts of a batch")
struct BatchTests {
  private let fixture: SQLiteFixture

  init() throws {
    fixture = try SQLiteFixture()
  }

  @Test("can be read in part: the first that stand, one session for all, the numbers of the rest")
  func parts() throws {
    let (_, enrolment) = try fixture.recordEnrolment()
    let batch = try fixture.record { journal in
      for minutes in 1...4 {
        try journal.note(
          enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: minutes, host: nil), texts: [.note: "øvet"])
        try journal.note(enrolment, "2026-01-20", .figureRecorded("kommuner", .unknown))
      }
      return journal.batch
    }
    try fixture.record { try $0.withdraw(batch, on: "2026-01-21") }
    try fixture.read { (store) throws in
      #expect(try store.facts(inBatch: batch).map(\.fact.sequence) == Array(batch..<batch + 8))
      let standing = try store.facts(inBatch: batch, standing: true, limit: 2)
      #expect(standing.map(\.fact.sequence) == [batch + 1, batch + 2])
      #expect(standing.map(\.texts) == [[:], [.note: "øvet"]])
      #expect(try store.standingSessions(inBatch: batch) == [batch + 2, batch + 4, batch + 6])
      let light = try store.facts(inBatch: batch, sessionsBut: batch + 2)
      #expect(light.map(\.sequence) == [1, 2, 3, 5, 7].map { batch + $0 })
    }
  }

  @Test("that are sessions have nothing resting on them, and never rest on each other")
  func resting() throws {
    let (organisation, enrolment) = try fixture.recordEnrolment()
    let batch = try fixture.record { journal in
      for _ in 0..<3 {
        try journal.note(enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: 60, host: nil))
      }
      return journal.batch
    }
    try fixture.read { (store) throws in
      let light = try store.facts(inBatch: batch, sessionsBut: batch)
      #expect(try store.factsResting(on: light).isEmpty)
      let first = try store.facts(inBatch: 1, sessionsBut: 1)
      #expect(first.map(\.subject) == [.programme(1), .organisation(organisation), .enrolment(enrolment)])
      #expect(try store.factsResting(on: first).map(\.sequence) == [4, 5, 6])
    }
  }

  @Test("that were recorded again do not rest on themselves")
  func recordedAgain() throws {
    let (_, enrolment) = try fixture.recordEnrolment()
    func meet(_ minutes: Int, _ journal: Journal) throws -> Int64 {
      try journal.note(enrolment, "2026-01-20", .figureRecorded("kommuner", .value(Quantity(minutes) ?? .zero)))
    }
    let first = try fixture.record { try meet(60, $0) }
    let corrected = try fixture.record { journal in
      try journal.withdraw(first, on: "2026-01-21")
      return try meet(70, journal)
    }
    let again = try fixture.record(origin: .undo) { journal in
      try journal.withdraw(corrected, on: "2026-01-21")
      return try meet(60, journal)
    }
    try fixture.read { (store) throws in
      let broughtBack = try store.replacements(ofBatch: first).map(\.fact)
      #expect(broughtBack.map(\.sequence) == [again])
      let facts = try store.facts(inBatch: first).map(\.fact) + broughtBack
      #expect(try !store.factsResting(on: facts).map(\.sequence).contains(again))
      #expect(try store.outcome(ofBatch: first) == .standing)
    }
  }

  @Test("say what has become of them, however few are looked at")
  func outcome() throws {
    let (_, enrolment) = try fixture.recordEnrolment()
    func figures(_ numbers: ClosedRange<Int>, _ journal: Journal) throws {
      for number in numbers {
        try journal.note(enrolment, "2026-01-20", .figureRecorded("kommuner", .value(Quantity(number) ?? .zero)))
      }
    }
    let batch = try fixture.record { journal in
      try figures(1...3, journal)
      return journal.batch
    }
    func outcome() throws -> BatchOutcome { try fixture.read { try $0.outcome(ofBatch: batch) } }
    #expect(try outcome() == .standing)
    try fixture.record { try $0.withdraw(batch + 1, on: "2026-01-21") }
    #expect(try outcome() == .standingInPart, "what came after is shorter")
    try fixture.record { try figures(4...9, $0) }
    #expect(try outcome() == .standingInPart, "the batch is shorter")
    try fixture.record { journal in
      for sequence in [batch, batch + 2] { try journal.withdraw(sequence, on: "2026-01-21") }
      try figures(1...1, journal)
    }
    #expect(try outcome() == .corrected)
  }
}
