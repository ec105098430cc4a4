import RugeCore
import RugeTestSupport
import Testing

/// After a pause it is told which dates have moved, and which have not.
struct PauseEffectTests {
  private static let milestones = [
    Milestone(
      id: "plan", title: LocalisedText("Plan"), due: .when(.relative(Offset(Span(2, .month), .after), .enrolment))),
    Milestone(id: "proof", title: LocalisedText("Proof"), due: .repeating(.every(Span(1, .month), from: .enrolment))),
    Milestone(id: "own", title: LocalisedText("Own"), due: .agreed),
  ]
  private let programme = CalendarProgramme.programme(milestones: milestones)

  @Test("What counts from its own course has moved, what returns as well; what was agreed stays")
  func effect() throws {
    let life = CalendarProgramme.life(nil).on("2026-01-12", .entered("work"))
      .on("2026-01-15", .agreed(.milestone("own"), .needed(by: "2026-03-31")))
      .on("2026-01-22", .life(.paused(until: nil))).on("2026-02-01", .life(.resumed))
    let effect = try #require(PauseEffect(life.facts, in: programme, on: "2026-02-02"))
    let plan = try #require(effect.moved.first { $0.due.subject == .milestone("plan") })
    #expect(plan.from == "2026-03-12" && plan.due.on == "2026-03-22")
    #expect(effect.moved.contains { $0.from == "2026-02-12" && $0.due.on == "2026-02-22" })
    #expect(effect.stayed.contains(Due(.milestone("own"), on: "2026-03-31")))
  }

  @Test("A session at intervals that counts from one held since is told apart from what the calendar gives")
  func interval() throws {
    let talk = SessionKind(id: "talk", title: LocalisedText("Talk"), plan: .every(Span(2, .week), stage: nil))
    let life = CalendarProgramme.life(nil).on("2026-01-12", .entered("work"))
      .on("2026-01-22", .life(.paused(until: nil))).on("2026-02-01", .life(.resumed))
    let course = CalendarProgramme.programme(sessions: [talk], milestones: Self.milestones)
    let moved = try #require(PauseEffect(life.facts, in: course, on: "2026-02-02"))
    #expect(moved.moved.contains { $0.due.subject == .session("talk") } && moved.countedAnew.isEmpty)
    let held = try #require(PauseEffect(life.on("2026-02-03", .held("talk")).facts, in: course, on: "2026-02-04"))
    #expect(held.countedAnew == [Due(.session("talk"), on: "2026-02-17")])
    #expect(!held.stayed.contains { $0.subject == .session("talk") })
  }

  @Test("Where no pause is over, nothing is told")
  func none() {
    let life = CalendarProgramme.life(nil).on("2026-01-12", .entered("work"))
    #expect(PauseEffect(life.facts, in: programme, on: "2026-02-02") == nil)
    let resting = life.on("2026-01-22", .life(.paused(until: nil)))
    #expect(PauseEffect(resting.facts, in: programme, on: "2026-02-02") == nil)
  }
}
