import RugeCore
import RugeTestSupport
import Testing

struct UndoingTests {
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
    .on("2026-02-09", .entered("udvikling"), .held("sparring"))

  private func undo(_ batch: Int64, of facts: [Fact]) throws(Refusal) -> [Int64] {
    try Undoing.decide(facts.filter { $0.batch == batch }, others: facts.filter { $0.batch != batch })
      .compactMap { if case .factWithdrawn(let sequence) = $0.event { sequence } else { nil } }
  }

  @Test("A change is taken back whole")
  func whole() throws {
    #expect(try undo(5, of: life.facts) == [5, 6])
  }

  @Test("A stage that was entered is not undone from under a later one, nor from under the end")
  func stages() throws {
    #expect(throws: Refusal.othersRestOnIt([life.facts[2]])) { try undo(4, of: life.facts) }
    let ended = life.on("2026-04-01", .withdrawn(exit: nil))
    #expect(throws: Refusal.othersRestOnIt(Array(ended.facts.suffix(1)))) { try undo(5, of: ended.facts) }
    #expect(try undo(7, of: ended.facts) == [7])
  }

  @Test("What later records rest on stays, and they are named in their order")
  func dependents() {
    #expect(throws: Refusal.othersRestOnIt(Array(life.facts.dropFirst()))) { try undo(3, of: life.facts) }
    let back = life.on("2026-03-01", .entered("afklaring"))
    let returned = Array(back.facts.suffix(1))
    #expect(throws: Refusal.othersRestOnIt(returned)) { try undo(5, of: back.facts) }
  }

  @Test("An organisation that is enrolled, and a person who holds a role, stay")
  func creations() {
    func created(_ subject: Subject, _ event: Event) -> Fact {
      Fact(
        sequence: subject.number, batch: subject.number, subject: subject, on: "2026-01-01", at: Life.moment(1), by: 1,
        origin: .cli, event: event)
    }
    let given = life.on("2026-02-10", .roleGiven("rådgiver", person: 90))
    let organisation = created(.organisation(Life.organisation), .organisationAdded)
    #expect(throws: Refusal.othersRestOnIt([given.facts[0]])) {
      try Undoing.decide([organisation], others: given.facts)
    }
    let person = created(.person(90), .personAdded)
    #expect(throws: Refusal.othersRestOnIt(Array(given.facts.suffix(1)))) {
      try Undoing.decide([person], others: given.facts)
    }
    let stranger = created(.person(91), .personAdded)
    #expect(throws: Never.self) { try Undoing.decide([stranger], others: given.facts) }
  }

  private func undo(_ batch: Int64, of facts: [Fact], in programme: Programme) throws(Refusal) -> [Int64] {
    try Undoing.decide(
      facts.filter { $0.batch == batch }, others: facts.filter { $0.batch != batch },
      in: [.enrolment(facts[0].subject.number): programme]
    ).compactMap { if case .factWithdrawn(let sequence) = $0.event { sequence } else { nil } }
  }

  @Test(
    "What was done in a stage keeps its entry: a review of its milestones, its sessions, a pause",
    arguments: [
      .milestoneAccepted("økonomi"), .milestoneSubmitted("metode"), .milestoneRejected("metode"),
      .held("undervisning"), .life(.paused(until: nil)),
    ] as [Event])
  func inside(event: Event) throws {
    let after = life.on("2026-03-02", event)
    let last = Array(after.facts.suffix(1))
    #expect(throws: Refusal.othersRestOnIt(last)) { try undo(5, of: after.facts, in: ProgrammeFixture.programme) }
    let undone = after.undoingTheLast()
    #expect(try undo(5, of: undone.facts, in: ProgrammeFixture.programme) == [5, 6])
  }

  @Test("What belongs to no stage or to another, or was recorded before, does not keep an entry")
  func outside() throws {
    for event in [Event.held("sparring"), .milestoneAccepted("forventninger")] {
      let after = life.on("2026-03-02", event)
      #expect(try undo(5, of: after.facts, in: ProgrammeFixture.programme) == [5, 6])
    }
    let earlier = life.on("2026-01-20", .life(.paused(until: nil)))
    #expect(try undo(5, of: earlier.facts, in: ProgrammeFixture.programme) == [5, 6])
  }

  @Test("An acceptance stays while the first stage was entered on the strength of it")
  func acceptance() throws {
    let accepted = Life(enrolled: "2026-01-12").on("2026-01-13", .life(.decided(.accepted)))
    let begun = accepted.on("2026-01-14", .entered("afklaring"))
    #expect(throws: Refusal.othersRestOnIt(Array(begun.facts.suffix(1)))) { try undo(4, of: begun.facts) }
    #expect(try undo(4, of: accepted.facts) == [4])
  }

  @Test("Answers that opened a gate stay once it was gone through, unless it would have been open without them")
  func gate() throws {
    let form = AnswerKey("optagelse", "frivillighed")
    let other = AnswerKey("optagelse", "afprøvet")
    let remark = AnswerKey("optagelse", "bemærkning")
    let passed = Life(enrolled: "2026-01-12")
      .on("2026-01-13", .answered(form, .value(.yesOrNo(true))), .answered(other, .value(.yesOrNo(true))))
      .on("2026-01-14", .answered(remark, .value(.text)))
    let batch = try #require(passed.facts.first { $0.event == .answered(form, .value(.yesOrNo(true))) }?.batch)
    let said = try #require(passed.facts.last?.batch)
    let entered = passed.on("2026-01-15", .entered("afklaring"))
    let entry = Array(entered.facts.suffix(1))
    let programme = ProgrammeFixture.programme
    #expect(throws: Refusal.othersRestOnIt(entry)) { try undo(batch, of: entered.facts, in: programme) }
    #expect(try undo(said, of: entered.facts, in: programme) == [said])
    #expect(try undo(batch, of: passed.facts, in: programme).count == 2)
    let overridden = passed.on("2026-01-15", .stageEntered("afklaring", overridden: true))
    #expect(try undo(batch, of: overridden.facts, in: programme).count == 2)
    let again = passed.on(
      "2026-01-14", .answered(form, .value(.yesOrNo(true))), .answered(other, .value(.yesOrNo(true)))
    )
    .on("2026-01-15", .entered("afklaring"))
    #expect(try undo(batch, of: again.facts, in: programme).count == 2)
  }

  @Test("Nothing is undone twice, and an undo is not undone")
  func twice() {
    let undone = life.undoingTheLast()
    #expect(throws: Refusal.alreadyUndone(batch: 5)) { try undo(5, of: undone.facts) }
    #expect(throws: Refusal.isUndo(batch: 7)) { try undo(7, of: undone.facts) }
  }

  @Test("Of a change that was taken back in part the rest is taken back")
  func rest() throws {
    #expect(try undo(5, of: life.takingBack([6]).facts) == [5])
  }

  @Test("A contradiction that was there before keeps nobody from undoing something else")
  func brokenBefore() throws {
    let broken = life.on("2026-02-10", .entered("udvikling")).on("2026-02-11", .held("sparring"))
    #expect(try undo(8, of: broken.facts) == [8])
    #expect(try undo(7, of: broken.facts) == [7])
  }

  @Test("Undoing the last change of any history brings back the state before it", arguments: 0..<40)
  func restores(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var life = Life(enrolled: "2026-01-12")
    for _ in 0..<25 {
      let before = life
      life = RandomCommand.step(life, &generator)
      guard let batch = life.facts.last?.batch, life.facts.count > before.facts.count else { continue }
      let taken = try undo(batch, of: life.facts)
      let undone = life.takingBack(taken)
      #expect(EnrolmentState.fold(undone.facts) == EnrolmentState.fold(before.facts))
      // Now and then the undo is what happens next.
      if Int.random(in: 0..<4, using: &generator) == 0 { life = undone }
    }
    #expect(EnrolmentState.fold(life.facts).contradictions.isEmpty)
  }

  @Test("Undoing any change of any history is refused by name or leaves nothing that contradicts", arguments: 0..<20)
  func neverBreaks(seed: UInt64) {
    var generator = SeededGenerator(seed: 100 + seed)
    var life = Life(enrolled: "2026-01-12")
    for _ in 0..<25 { life = RandomCommand.step(life, &generator) }
    for batch in Set(life.facts.map(\.batch)) {
      do {
        let undone = life.takingBack(try undo(batch, of: life.facts))
        let folded = EnrolmentState.fold(undone.facts)
        #expect(folded.contradictions.isEmpty)
        let stages = ProgrammeFixture.programme.stages.map(\.id)
        let visited = folded.state?.visits.map(\.stage) ?? []
        #expect(visited == Array(stages.prefix(visited.count)), "no stage was left out")
      } catch .othersRestOnIt(let facts) {
        #expect(!facts.isEmpty && facts.allSatisfy { $0.ended == nil && $0.batch != batch })
      } catch {
        Issue.record(error)
      }
    }
  }

  @Test("A stage that a list carried over was judged by no gate, so that it rests on nothing that opened one")
  func carriedOver() throws {
    let form = AnswerKey("optagelse", "frivillighed")
    let other = AnswerKey("optagelse", "afprøvet")
    let entered = Life(enrolled: "2026-01-12")
      .on("2026-01-13", .answered(form, .value(.yesOrNo(true))), .answered(other, .value(.yesOrNo(true))))
      .on("2026-01-15", .entered("afklaring"))
    let facts = entered.facts.map { fact in
      guard case .stageEntered = fact.event else { return fact }
      return Fact(
        sequence: fact.sequence, batch: fact.batch, subject: fact.subject, on: fact.on, at: fact.at, by: fact.by,
        origin: .import, event: fact.event)
    }
    let batch = try #require(facts.first { $0.event == .answered(form, .value(.yesOrNo(true))) }?.batch)
    #expect(throws: Refusal.self) { try undo(batch, of: entered.facts, in: ProgrammeFixture.programme) }
    #expect(try undo(batch, of: facts, in: ProgrammeFixture.programme).count == 2)
  }

  @Test("What shows a change shows its end and what was called off by itself, but not what an end calls off")
  func evidence() {
    let cancelled = Event.meeting(.cancelled(SessionID(9)))
    let end = Event.withdrawn(exit: nil)
    #expect(cancelled.isShown(in: [cancelled]) && end.isShown(in: [end, cancelled]))
    #expect(!cancelled.isShown(in: [end, cancelled]))
    let promise = Event.action(.added(owner: nil, due: nil))
    #expect(!promise.isShown(in: [promise]))
  }

}
