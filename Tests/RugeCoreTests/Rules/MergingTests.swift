import RugeCore
import RugeTestSupport
import Testing

/// Two organisations that turn out to be one.
struct MergingTests {
  private func life(_ enrolled: Day, ended: Day? = nil, in programme: ElementID = "rugekassen") -> EnrolmentState {
    let life = Life(enrolled: enrolled, in: programme)
    return (ended.map { life.on($0, .withdrawn(exit: nil)) } ?? life).state()
  }

  @Test("They overlap where both took part in one programme on the same day; one after the other they do not")
  func overlaps() {
    let running = life("2026-01-12")
    #expect(Merging.overlaps([running], [life("2026-03-01")]).count == 1)
    #expect(Merging.overlaps([life("2025-01-01", ended: "2026-03-01")], [running]).count == 1)
    #expect(Merging.overlaps([life("2025-01-01", ended: "2026-01-12")], [running]).isEmpty)
    #expect(Merging.overlaps([running], [life("2025-01-01", ended: "2025-06-01")]).isEmpty)
    #expect(Merging.overlaps([running], [life("2026-01-12", in: "klima")]).isEmpty)
  }

  @Test("What the one that is kept lacks moves; where both say something else, it stays as it is")
  func divide() {
    let (moving, differing) = Merging.divide(["a": 1, "b": 2, "c": 3], ["b": 2, "c": 4])
    #expect(moving == ["a": 1])
    #expect(differing == ["c"])
  }

  @Test("What ends or carries on something rests on it")
  func undoing() throws {
    let life = Life(enrolled: "2026-01-12").on("2026-01-13", .roleGiven("mentor", person: 9))
      .on("2026-02-01", .life(.roleEnded("mentor", person: 9)))
    let given = life.facts.filter { $0.on == "2026-01-13" }
    #expect(throws: Refusal.othersRestOnIt(life.facts.filter { $0.on == "2026-02-01" })) {
      try Undoing.decide(given, others: life.facts.filter { $0.on != "2026-01-13" })
    }
    let moved = Life(enrolled: "2026-01-12").on("2026-02-01", .life(.organisationChanged(to: 7)))
      .on("2026-03-01", .life(.organisationChanged(to: 8)))
    let first = moved.facts.filter { $0.on == "2026-02-01" }
    #expect(throws: Refusal.othersRestOnIt(moved.facts.filter { $0.on == "2026-03-01" })) {
      try Undoing.decide(first, others: moved.facts.filter { $0.on != "2026-02-01" })
    }
    #expect(try Undoing.decide(moved.facts.filter { $0.on == "2026-03-01" }, others: first).count == 1)
  }

  @Test("A contact lasts until it is ended or named anew as something else")
  func contacts() {
    let person = Subject.person(9)
    let events: [(Day, Event)] = [
      ("2026-01-01", .body(.contact(of: 4))), ("2026-02-01", .body(.contact(of: 4))),
      ("2026-02-01", .body(.contact(of: 5))), ("2026-03-01", .body(.contactEnded(of: 4))),
    ]
    let facts = events.enumerated().map { place, event in
      Fact(
        sequence: Int64(10 + place), batch: Int64(10 + place), subject: person, on: event.0,
        at: Instant(milliseconds: 0), by: 1, origin: .cli, event: event.1)
    }
    let tenures = ContactTenure.tenures(in: facts)
    #expect(tenures.map(\.organisation) == [4, 4, 5])
    #expect(tenures.map(\.to) == ["2026-02-01", "2026-03-01", nil])
  }
}
