import RugeCore
import RugeTestSupport
import Testing

/// Applications, action points, planned sessions, questions put to others.
struct EverydayTests {
  private let programme = ProgrammeFixture.programme
  private let waiting = Life(enrolled: "2026-01-12")

  private func decide(_ command: EnrolmentCommand, on day: Day, _ life: Life) throws -> [Event] {
    try Decision(programme: programme, history: life.facts, today: "2026-12-31").decide(command, on: day)
  }

  @Test("An application is decided before the first stage; whoever is declined does not wait any longer")
  func intake() throws {
    #expect(try decide(.live(.decided(.waitlisted)), on: "2026-01-13", waiting) == [.life(.decided(.waitlisted))])
    let listed = waiting.on("2026-01-13", .life(.decided(.waitlisted)))
    #expect(listed.state().intake?.decision == .waitlisted)
    #expect(try decide(.live(.decided(.waitlisted)), on: "2026-01-14", listed).isEmpty)
    let declined = try decide(.live(.decided(.declined)), on: "2026-01-14", listed)
    #expect(declined.first == .life(.decided(.declined)))
    #expect(listed.on("2026-01-14", declined).state().ending?.kind == .withdrawn)
    let begun = listed.on("2026-01-20", .entered("afklaring"))
    #expect(throws: Refusal.begunAlready("afklaring", since: "2026-01-20")) {
      try decide(.live(.decided(.accepted)), on: "2026-01-21", begun)
    }
  }

  @Test("An action point is due until it is done or dropped, and is then closed")
  func actions() throws {
    let promised = waiting.on("2026-01-13", .action(.added(owner: 9, due: "2026-01-20")))
    let id = try #require(promised.state().actions.keys.first)
    #expect(promised.state().dues(in: programme, on: "2026-01-14").contains(Due(.action(id), on: "2026-01-20")))
    #expect(
      promised.state().attention(in: programme, on: "2026-01-21").contains(.overdue(Due(.action(id), on: "2026-01-20")))
    )
    let moved = promised.on("2026-01-15", .action(.moved(id, due: nil)))
    #expect(!moved.state().dues(in: programme, on: "2026-01-21").contains { $0.subject == .action(id) })
    let done = promised.on("2026-01-16", try decide(.act(.done(id)), on: "2026-01-16", promised))
    #expect(done.state().actions[id]?.isOpen == false)
    #expect(throws: Refusal.actionClosed(id, .done, on: "2026-01-16")) {
      try decide(.act(.dropped(id)), on: "2026-01-17", done)
    }
    #expect(throws: Refusal.noAction(ActionID(999))) { try decide(.act(.done(ActionID(999))), on: "2026-01-17", done) }
    #expect(throws: Refusal.noAction(id)) { try decide(.act(.done(id)), on: "2026-01-12", promised) }
  }

  @Test("What was promised is done after the end, too; nothing new is promised then")
  func afterTheEnd() throws {
    let ended = waiting.on("2026-01-13", .action(.added(owner: nil, due: nil))).on("2026-02-01", .withdrawn(exit: nil))
    let id = try #require(ended.state().actions.keys.first)
    #expect(try decide(.act(.done(id)), on: "2026-02-10", ended) == [.action(.done(id))])
    #expect(throws: Refusal.self) { try decide(.act(.added(owner: nil, due: nil)), on: "2026-02-10", ended) }
  }

  @Test("A planned session is due on its day, and is settled once")
  func planned() throws {
    let plan = MeetingEvent.planned(kind: "sparring", minutes: 60, host: nil, at: PlannedTime("2026-02-10"))
    let life = waiting.on("2026-01-13", .entered("afklaring")).on("2026-01-20", .meeting(plan))
    let id = try #require(life.state().plannedSessions.keys.first)
    let dues = life.state().dues(in: programme, on: "2026-01-21")
    #expect(dues.contains(Due(.meeting(id, "sparring"), on: "2026-02-10")))
    // The one that is planned stands for the next of the series.
    #expect(!dues.contains { $0.subject == .session("sparring") })
    let kept = life.on("2026-02-11", .held("sparring"), .meeting(.kept(id)))
    #expect(kept.state().plannedSessions[id]?.step == .held)
    #expect(kept.state().dues(in: programme, on: "2026-02-12").contains { $0.subject == .session("sparring") })
    #expect(throws: Refusal.sessionSettled(id, .held)) { try decide(.meet(.cancelled(id)), on: "2026-02-12", kept) }
    #expect(throws: Refusal.noSession(SessionID(999))) {
      try decide(.meet(.cancelled(SessionID(999))), on: "2026-02-12", kept)
    }
  }

  @Test("An end that is recorded late calls off what was planned since, but no session that was held since")
  func plannedSinceTheEnd() throws {
    let plan = MeetingEvent.planned(kind: "sparring", minutes: 60, host: nil, at: PlannedTime("2026-02-10"))
    let life = waiting.on("2026-01-13", .entered("afklaring")).on("2026-01-20", .meeting(plan))
    let id = try #require(life.state().plannedSessions.keys.first)
    let ending = try decide(.withdraw(exit: nil), on: "2026-01-15", life)
    #expect(ending == [.withdrawn(exit: nil), .meeting(.cancelled(id))])
    let ended = EnrolmentState.fold(life.on("2026-01-15", ending).facts)
    #expect(ended.contradictions.isEmpty && ended.state?.plannedSessions[id]?.step == .cancelled)
    let cancelled = life.on("2026-01-21", .meeting(.cancelled(id)))
    #expect(try decide(.withdraw(exit: nil), on: "2026-01-15", cancelled) == [.withdrawn(exit: nil)])
    let held = life.on("2026-02-10", .held("sparring"), .meeting(.kept(id)))
    #expect(throws: Refusal.self) { try decide(.withdraw(exit: nil), on: "2026-01-15", held) }
  }

  @Test("Only a session that was held is confirmed, and by one person once")
  func confirmed() throws {
    let life = waiting.on("2026-01-13", .held("sparring"))
    let id = SessionID(try #require(life.facts.last?.sequence))
    let confirmed = life.on("2026-01-14", try decide(.meet(.confirmed(id, by: 9)), on: "2026-01-14", life))
    #expect(confirmed.state().confirmations == [id: [SessionConfirmation(by: 9)]])
    #expect(throws: Refusal.confirmedAlready(id, by: 9)) {
      try decide(.meet(.confirmed(id, by: 9)), on: "2026-01-15", confirmed)
    }
    #expect(throws: Refusal.noSession(SessionID(3))) {
      try decide(.meet(.confirmed(SessionID(3), by: 9)), on: "2026-01-15", confirmed)
    }
  }

  @Test("Who held a session, alone or with others, is not the one who confirms it")
  func confirmedByHost() throws {
    let life = waiting.on(
      "2026-01-13", .sessionHeld(kind: "sparring", minutes: 60, host: 9),
      .meeting(.cohosted(kind: "sparring", person: 8)))
    let id = SessionID(try #require(life.facts.first { $0.event.type == .sessionHeld }?.sequence))
    #expect(throws: Refusal.confirmedByHost(id, 9)) {
      try decide(.meet(.confirmed(id, by: 9)), on: "2026-01-14", life)
    }
    #expect(try decide(.meet(.confirmed(id, by: 7)), on: "2026-01-14", life) == [.meeting(.confirmed(id, by: 7))])
  }

  @Test("A role ends on its day and may be given again")
  func roles() throws {
    let given = waiting.on("2026-01-12", .roleGiven("rådgiver", person: 9))
    let ended = given.on("2026-03-01", try decide(.live(.roleEnded("rådgiver", person: 9)), on: "2026-03-01", given))
    #expect(ended.state(on: "2026-02-28").roles["rådgiver"] == [9])
    #expect(ended.state().roles["rådgiver"] == [])
    #expect(throws: Refusal.notInRole("rådgiver", person: 9)) {
      try decide(.live(.roleEnded("rådgiver", person: 9)), on: "2026-03-02", ended)
    }
    #expect(
      try decide(.give(role: "rådgiver", person: 9), on: "2026-04-01", ended) == [.roleGiven("rådgiver", person: 9)])
  }

  @Test("A question takes one answer, or is closed")
  func asks() throws {
    let asked = waiting.on("2026-01-13", .ask(.asked(.form(FormReference("optagelse")), by: nil, until: nil)))
    let id = try #require(asked.state().asks.keys.first)
    let answered = asked.on("2026-01-14", .ask(.received(id)))
    #expect(answered.state().asks[id]?.step == .answered)
    #expect(throws: Refusal.askSettled(id, .answered)) { try decide(.ask(.received(id)), on: "2026-01-15", answered) }
    #expect(throws: Refusal.noAsk(AskID(999))) { try decide(.ask(.closed(AskID(999))), on: "2026-01-15", answered) }
  }

  @Test("Ids are unique among the elements of one kind only: a milestone does not rest on the renaming of a stage")
  func sameNames() throws {
    let renamed = waiting.on("2026-01-13", .renamed(Renaming(.stage, from: "eval", to: "økonomi")))
    let accepted = renamed.on("2026-02-01", .milestoneAccepted("økonomi"))
    #expect(try Undoing.decide([accepted.facts[1]], others: [accepted.facts[0], accepted.facts[2]]).count == 1)
    let entered = renamed.on("2026-02-01", .entered("økonomi"))
    #expect(throws: Refusal.othersRestOnIt([entered.facts[2]])) {
      try Undoing.decide([entered.facts[1]], others: [entered.facts[0], entered.facts[2]])
    }
  }

  @Test("What brought a thing into the world is not undone while something rests on it")
  func undoing() throws {
    let done = waiting.on("2026-01-13", .action(.added(owner: nil, due: nil)))
    let id = try #require(done.state().actions.keys.first)
    let closed = done.on("2026-01-14", .action(.done(id)))
    let batch = closed.facts.filter { $0.sequence == id.number }
    let others = closed.facts.filter { $0.sequence != id.number }
    #expect(throws: Refusal.othersRestOnIt([closed.facts[2]])) { try Undoing.decide(batch, others: others) }
  }
}
