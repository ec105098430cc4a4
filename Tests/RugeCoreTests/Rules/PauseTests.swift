import RugeCore
import RugeTestSupport
import Testing

/// While an enrolment rests nothing falls due; afterwards everything that counts from its own course comes later.
struct PauseTests {
  private static let milestones = [
    Milestone(
      id: "plan", title: LocalisedText("Plan"), due: .when(.relative(Offset(Span(2, .month), .after), .enrolment))),
    Milestone(id: "proof", title: LocalisedText("Proof"), due: .repeating(.every(Span(1, .month), from: .enrolment))),
    Milestone(
      id: "pitch", title: LocalisedText("Pitch"), due: .when(.relative(nil, .day("kick-off")))),
    Milestone(id: "own", title: LocalisedText("Own"), due: .agreed),
  ]
  private let programme = CalendarProgramme.programme(
    sessions: [SessionKind(id: "talk", title: LocalisedText("Talk"), plan: .every(Span(2, .week), stage: nil))],
    milestones: milestones)
  private let life = CalendarProgramme.life(nil).on("2026-01-12", .entered("work"))

  private func due(_ life: Life, on day: Day) -> [Due.Subject: Day] {
    Dictionary(
      life.state(on: day).dues(in: programme, on: day).map { ($0.subject, $0.on) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("While it rests, only its going on is due, where a day was named")
  func resting() {
    let open = life.on("2026-02-01", .life(.paused(until: nil)))
    #expect(due(open, on: "2026-06-01").isEmpty)
    #expect(open.state().attention(in: programme, on: "2026-06-01").isEmpty)
    let dated = life.on("2026-02-01", .life(.paused(until: "2026-03-01")))
    #expect(due(dated, on: "2026-06-01") == [.resumption: "2026-03-01"])
    #expect(dated.state().attention(in: programme, on: "2026-06-01") == [.overdue(Due(.resumption, on: "2026-03-01"))])
    #expect(dated.state().reminders(in: programme, on: "2026-06-01").isEmpty)
  }

  @Test("Dates that count from its own course move by the days it rested; the calendar's and agreed ones stay")
  func shifted() {
    let agreed = life.on("2026-01-15", .agreed(.milestone("own"), .needed(by: "2026-03-31")))
    let before = due(agreed, on: "2026-01-20")
    #expect(before[.milestone("plan")] == "2026-03-12")
    #expect(before[.session("talk")] == "2026-01-26")
    #expect(before[.endOfStage("work")] == "2026-04-12")
    let rested = agreed.on("2026-01-22", .life(.paused(until: nil))).on("2026-02-01", .life(.resumed))
    let after = due(rested, on: "2026-02-02")
    #expect(after[.milestone("plan")] == "2026-03-22")
    #expect(after[.session("talk")] == "2026-02-05")
    #expect(after[.endOfStage("work")] == "2026-04-22")
    #expect(after[.milestone("pitch")] == before[.milestone("pitch")])
    #expect(after[.milestone("own")] == "2026-03-31")
  }

  @Test("A series goes on where it was interrupted, and a pause after a day leaves that day alone")
  func series() {
    let rested = life.on("2026-02-20", .life(.paused(until: nil))).on("2026-03-02", .life(.resumed))
    let days = rested.state().milestonePlans(in: programme, on: "2026-05-01").filter { $0.milestone.id == "proof" }
      .compactMap(\.due.value)
    // 12 February lies before the pause of ten days; the others after it.
    #expect(days == ["2026-02-12", "2026-03-22", "2026-04-22", "2026-05-22"])
  }

  @Test("An occurrence keeps its name when a pause moves it, and what was accepted early stays accepted")
  func occurrenceKeepsItsName() {
    let early = life.on("2026-03-01", .milestoneAccepted("proof@2026-03-12"))
    let rested = early.on("2026-03-02", .life(.paused(until: nil))).on("2026-03-12", .life(.resumed))
    let plans = rested.state().milestonePlans(in: programme, on: "2026-03-13").filter { $0.milestone.id == "proof" }
    #expect(plans.map(\.id) == ["proof@2026-02-12", "proof@2026-03-12"])
    #expect(plans.map(\.due.value) == ["2026-02-12", "2026-03-22"])
    #expect(plans.last?.isReached == true)
  }

  @Test("An occurrence can be named by the day to which a pause moved it")
  func namedByTheMovedDay() throws {
    let rested = life.on("2026-03-02", .life(.paused(until: nil))).on("2026-03-12", .life(.resumed))
    let decision = Decision(programme: programme, history: rested.facts, today: "2026-06-30")
    for id in ["proof@2026-03-12", "proof@2026-03-22"] as [ElementID] {
      #expect(
        try decision.decide(.accept(milestone: id), on: "2026-03-20")
          == [.milestoneAccepted("proof@2026-03-12", overridden: false)])
    }
    #expect(throws: Refusal.self) { try decision.decide(.accept(milestone: "proof@2026-03-13"), on: "2026-03-20") }
  }

  @Test("A session at an interval from an end that a pause moves keeps its name, and so does what was accepted of it")
  func movedEnd() {
    let later = Milestone(
      id: "later", title: LocalisedText("Later"), due: .repeating(.every(Span(1, .month), from: .end(of: "work"))))
    let programme = CalendarProgramme.programme(milestones: [later])
    let early = life.on("2026-02-01", .milestoneAccepted("later@2026-05-12"))
    for rested in [
      early.on("2026-02-10", .life(.paused(until: nil))),
      early.on("2026-02-10", .life(.paused(until: nil))).on("2026-02-20", .life(.resumed)),
    ] {
      let plans = rested.state().milestonePlans(in: programme, on: "2026-03-01")
      #expect(plans.map(\.id) == ["later@2026-05-12"] && plans.first?.isReached == true)
    }
  }

  @Test("While it rests the last day of a series is the one before the pause")
  func lastBeforePause() {
    let resting = life.on("2026-02-20", .life(.paused(until: nil))).state()
    let series = DaySeries.every(Span(1, .month), from: .enrolment)
    #expect(series.day(upTo: "2026-06-30", on: Timeline(resting, in: programme)) == "2026-02-12")
  }

  @Test("Whoever waits for the first stage is not pointed out for the days of a pause")
  func patience() {
    let waiting = CalendarProgramme.life(nil).on("2026-01-13", .life(.paused(until: nil)))
      .on("2026-03-01", .life(.resumed)).state()
    func isPointedOut(on day: Day) -> Bool {
      waiting.attention(in: programme, on: day).contains { if case .waiting = $0 { true } else { false } }
    }
    #expect(!isPointedOut(on: "2026-03-02"))
    #expect(isPointedOut(on: "2026-04-01"))
  }

  @Test("Two pauses add up, and one that falls into the time won by the first counts too")
  func twice() {
    let rested = life.on("2026-02-01", .life(.paused(until: nil))).on("2026-02-11", .life(.resumed))
      .on("2026-03-15", .life(.paused(until: nil))).on("2026-03-20", .life(.resumed))
    // 12 March + 10 days = 22 March, which lies after the second pause began: + 5 days.
    #expect(due(rested, on: "2026-03-21")[.milestone("plan")] == "2026-03-27")
  }

  @Test("It is paused once and resumed once, and a pause ends after it began")
  func refusals() throws {
    func decide(_ event: LifeEvent, on day: Day, _ life: Life) throws -> [Event] {
      try Decision(programme: programme, history: life.facts, today: "2026-06-30").decide(.live(event), on: day)
    }
    let resting = life.on("2026-02-01", .life(.paused(until: nil)))
    #expect(throws: Refusal.restsAlready(since: "2026-02-01")) {
      try decide(.paused(until: nil), on: "2026-02-02", resting)
    }
    #expect(throws: Refusal.doesNotRest) { try decide(.resumed, on: "2026-02-02", life) }
    #expect(throws: Refusal.endsBeforeItBegins("2026-02-01", from: "2026-02-01")) {
      try decide(.paused(until: "2026-02-01"), on: "2026-02-01", life)
    }
    // A pause that is entered late must not make the one after it a pause within a pause.
    #expect(throws: Refusal.self) { try decide(.paused(until: nil), on: "2026-01-20", resting) }
  }

  @Test("A session may be held while it rests, and it may end then")
  func stillAlive() throws {
    let resting = life.on("2026-02-01", .life(.paused(until: nil)))
    let decision = Decision(programme: programme, history: resting.facts, today: "2026-06-30")
    #expect(try !decision.decide(.holdSession(kind: "talk", minutes: 60, host: nil), on: "2026-02-10").isEmpty)
    let ended = resting.on("2026-03-01", .withdrawn(exit: nil)).state()
    #expect(ended.pause == nil && ended.ending?.on == "2026-03-01")
  }
}
