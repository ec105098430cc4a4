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
}
