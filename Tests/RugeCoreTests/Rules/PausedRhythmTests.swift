import RugeCore
import RugeTestSupport
import Testing

/// What returns, or waits for somebody, passes over the days of a pause as well.
struct PausedRhythmTests {
  private let life = CalendarProgramme.life(nil).on("2026-01-12", .entered("work"), .roleGiven("mentor", person: 9))
  private let talk = SessionKind(id: "talk", title: LocalisedText("Talk"), plan: .every(Span(2, .week), stage: nil))

  private func rest(_ life: Life, from: Day, until: Day) -> Life {
    life.on(from, .life(.paused(until: nil))).on(until, .life(.resumed))
  }

  @Test("The rounds of a figure come later, and a figure counts for the round that is nearest in the course")
  func rounds() {
    let people = Indicator(
      id: "people", title: LocalisedText("People"), collection: .every(Span(3, .month), untilAfterEnd: nil))
    let programme = CalendarProgramme.programme(indicators: [people])
    func due(_ life: Life, on day: Day) -> Day? {
      life.state(on: day).dues(in: programme, on: day).first { $0.subject == .figure("people") }?.on
    }
    #expect(due(life, on: "2026-03-01") == "2026-04-12")
    let rested = rest(life, from: "2026-04-01", until: "2026-04-21")
    #expect(due(rested, on: "2026-04-25") == "2026-05-02")
    #expect(due(rested.on("2026-04-24", .figure("people", 3)), on: "2026-04-25") == "2026-08-01")
    #expect(due(rested, on: "2026-08-02") == "2026-05-02")
    #expect(due(life.on("2026-04-01", .life(.paused(until: nil))), on: "2026-06-01") == nil)
  }

  @Test("A round after the end counts the days of a pause that the end broke off")
  func endedWhileResting() {
    let people = Indicator(id: "people", title: LocalisedText("People"), collection: .at([Span(6, .month)]))
    let programme = CalendarProgramme.programme(indicators: [people])
    let ended = life.on("2026-03-01", .life(.paused(until: nil)))
      .on("2026-04-01", .completed(exit: nil, overridden: true)).state()
    #expect(ended.dues(in: programme, on: "2026-05-01") == [Due(.figure("people"), on: "2026-08-12")])
  }

  @Test("A report that counts from the enrolment comes later, and none is owed beyond an open pause")
  func reports() {
    let rule = ReportRule(
      id: "first", audience: .funder, due: .when(.relative(Offset(Span(3, .month), .after), .enrolment)),
      sections: [.progress])
    let programme = CalendarProgramme.programme(reports: [rule])
    func due(_ life: Life, from day: Day) -> Day? {
      ReportDue.next(of: programme, for: [life.state(on: day)], from: day).first?.on
    }
    #expect(due(life, from: "2026-03-01") == "2026-04-12")
    #expect(due(rest(life, from: "2026-04-01", until: "2026-04-21"), from: "2026-04-25") == "2026-05-02")
    #expect(due(life.on("2026-04-01", .life(.paused(until: nil))), from: "2026-04-05") == nil)
  }

  @Test("Silence is counted without the days of a pause, and so is the time until others are told")
  func silence() {
    let rule = ReminderRule(
      id: "silent", offset: Offset(Span(3, .week), .after), anchor: .lastSession("talk"), to: ["mentor"],
      escalations: [.init(after: Span(1, .week), to: ["mentor"])])
    let programme = CalendarProgramme.programme(sessions: [talk], reminders: [rule])
    func due(_ life: Life, on day: Day) -> [Day] {
      life.state(on: day).reminders(in: programme, on: day).map(\.occurrence)
    }
    let held = life.on("2026-02-01", .held("talk"))
    #expect(due(held, on: "2026-02-21").isEmpty && due(held, on: "2026-02-22") == ["2026-02-22"])
    let rested = rest(held, from: "2026-02-10", until: "2026-02-20")
    #expect(due(rested, on: "2026-03-03").isEmpty)
    #expect(due(rested, on: "2026-03-04") == ["2026-03-04"])
    #expect(due(rested, on: "2026-03-11") == ["2026-03-04", "2026-03-11"])
    let again = rest(rested, from: "2026-03-05", until: "2026-03-25")
    #expect(due(again, on: "2026-03-30") == ["2026-03-04"])
    #expect(due(again, on: "2026-03-31") == ["2026-03-04", "2026-03-31"])
  }

  @Test("A pause that lasts longer than was expected makes nothing late")
  func longerThanExpected() throws {
    let plan = Milestone(
      id: "plan", title: LocalisedText("Plan"), due: .when(.relative(Offset(Span(2, .month), .after), .enrolment)))
    let programme = CalendarProgramme.programme(milestones: [plan])
    let resting = life.on("2026-02-01", .life(.paused(until: "2026-03-01"))).state()
    func known(on day: Day) throws -> MilestonePlan {
      try #require(resting.milestonePlans(in: programme, on: day).first)
    }
    #expect(try known(on: "2026-02-15").due == .value("2026-04-09"))
    #expect(try known(on: "2026-06-01").due == .unknown)
    #expect(try !known(on: "2026-06-01").isLate(on: "2026-06-01"))
  }
}
