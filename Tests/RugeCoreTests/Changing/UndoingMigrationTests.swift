import RugeCore
import RugeTestSupport
import Testing

@Suite("Taking a migration back")
struct UndoingMigrationTests {
  private let old = ProgrammeFixture.programme
  private let before = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
    .on("2026-02-02", .entered("udvikling"))
  private let migration: [Event] = [
    .renamed(Renaming(.session, from: "sparring", to: "samtale")), .migrated(definition: 2),
  ]

  private var moved: Life { before.on("2026-03-10", migration) }

  private func undo(_ life: Life) throws(Refusal) -> Int {
    let batch = moved.facts.suffix(2)
    let others = life.facts.filter { fact in !batch.contains { $0.sequence == fact.sequence } }
    return try Undoing.decide(Array(batch), others: others, returningTo: [Life.subject: old]).count
  }

  @Test("what was recorded later under ids that the earlier version knows does not stand in the way")
  func known() throws {
    #expect(try undo(moved.on("2026-03-11", .held("undervisning"), .milestoneAccepted("økonomi"))) == 2)
  }

  @Test("what was recorded later under a new id rests on it")
  func rests() {
    #expect(throws: Refusal.self) { try undo(moved.on("2026-03-11", .held("samtale"))) }
    #expect(throws: Refusal.self) { try undo(moved.on("2026-03-11", .migrated(definition: 3))) }
  }

  @Test("what was recorded later under the new id of a part rests on it, and what is recorded of the others does not")
  func parts() throws {
    let migration: [Event] =
      [
        Renaming(.category, from: "a", to: "b", of: .init(.indicator, "frivillige")),
        Renaming(.round, from: "a", to: "b", of: .init(.form, "optagelse")),
        Renaming(.option, from: "a", to: "b", of: .init(.form, "optagelse"), question: "afprøvet"),
        Renaming(.state, from: "a", to: "b", of: .init(.record, "henvisning")),
      ].map(Event.renamed) + [.migrated(definition: 2)]
    let moved = before.on("2026-03-10", migration)
    let batch = Array(moved.facts.suffix(migration.count))
    func undo(after event: Event) throws(Refusal) -> Int {
      let life = moved.on("2026-03-11", event)
      let others = life.facts.filter { fact in !batch.contains { $0.sequence == fact.sequence } }
      return try Undoing.decide(batch, others: others).count
    }
    func answer(_ round: ElementID?, _ field: ElementID, _ option: String) -> Event {
      .answered(AnswerKey("optagelse", round: round, field), .value(.choices(["c", option])))
    }
    func figure(_ indicator: ElementID, _ category: ElementID) -> Event {
      .figureRecorded(IndicatorReference(indicator, category: category), .unknown)
    }
    for event in [
      figure("frivillige", "b"), answer("b", "frivillighed", "x"), answer(nil, "afprøvet", "b"),
      .recordMoved(RecordID(1), to: "b"),
      .ask(.asked(.form(FormReference("optagelse", round: "b")), by: nil, until: nil)),
    ] {
      #expect(throws: Refusal.self, "\(event)") { try undo(after: event) }
    }
    for event in [figure("kommuner", "b"), figure("frivillige", "c"), answer("c", "frivillighed", "b")] {
      #expect(try undo(after: event) == batch.count, "\(event)")
    }
  }

  @Test("what was recorded later and taken back again does not")
  func takenBack() throws {
    #expect(try undo(moved.on("2026-03-11", .held("samtale")).undoingTheLast()) == 2)
  }

  @Test("a version that somebody migrated to is not taken back")
  func version() {
    let version = Fact(
      sequence: 2, batch: 2, subject: .programme(2), on: "2026-03-01", at: Life.moment(2), by: 1, origin: .cli,
      event: .definitionApplied(programme: "rugekassen"))
    #expect(throws: Refusal.self) { try Undoing.decide([version], others: moved.facts) }
  }
}
