import RugeCore
import RugeTestSupport
import Testing

/// Dates that follow from an enrolment, its stages, and the calendar.
struct DayRuleTests {
  private let programme = CalendarProgramme.programme()
  private let waiting = CalendarProgramme.life()

  private func day(_ rule: DayRule, _ life: Life) -> Day? {
    rule.day(on: Timeline(life.state(), in: programme))
  }

  @Test(
    "A rule gives the day of its anchor, moved by its span",
    arguments: [
      (DayRule.fixed("2026-05-01"), "2026-05-01"),
      (.relative(nil, .enrolment), "2026-01-12"),
      (.relative(Offset(Span(2, .week), .after), .enrolment), "2026-01-26"),
      (.relative(Offset(Span(6, .month), .before), .enrolment), "2025-07-12"),
      (.relative(nil, .day("kick-off")), "2026-02-16"),
      (.relative(Offset(Span(14, .day), .before), .day("kick-off")), "2026-02-02"),
      (.relative(nil, .start(of: "camp-weeks")), "2026-03-02"),
      (.relative(Offset(Span(1, .week), .after), .end(of: "camp-weeks")), "2026-04-04"),
    ] as [(DayRule, Day)])
  func anchors(rule: DayRule, expected: Day) {
    #expect(day(rule, waiting) == expected)
  }

  @Test(
    "What is due after a period counts from its last day, what is due before it or on it from its first",
    arguments: [
      (Offset(Span(1, .week), .after), "camp-weeks", "2026-04-04"),
      (Offset(Span(1, .week), .before), "camp-weeks", "2026-02-23"), (nil, "camp-weeks", "2026-03-02"),
      (Offset(Span(1, .week), .after), "extra-weeks", "2026-05-08"),
      (Offset(Span(1, .week), .before), "extra-weeks", "2026-04-13"),
      (Offset(Span(1, .week), .after), "summer", "2026-08-07"),
      (Offset(Span(1, .week), .before), "summer", "2026-06-24"),
      (Offset(Span(1, .week), .after), "christmas", "2027-01-11"),
      (Offset(Span(1, .week), .after), "kick-off", "2026-02-23"),
    ] as [(Offset?, ElementID, Day)])
  func periods(offset: Offset?, period: ElementID, expected: Day) {
    #expect(day(.relative(offset, .day(period)), waiting) == expected)
  }

  @Test("A stage begins and ends on its planned days until it is entered and left")
  func stages() {
    let start = DayRule.relative(nil, .start(of: "camp"))
    let end = DayRule.relative(nil, .end(of: "camp"))
    #expect(day(start, waiting) == "2026-03-02")
    #expect(day(end, waiting) == "2026-03-28")
    let entered = waiting.on("2026-03-05", .entered("camp"))
    #expect(day(start, entered) == "2026-03-05")
    #expect(day(end, entered) == "2026-03-28")
    let left = entered.on("2026-04-01", .entered("work"))
    #expect(day(end, left) == "2026-04-01")
    #expect(
      day(.relative(nil, .end(of: "work")), left.on("2026-06-01", .completed(exit: nil, overridden: false)))
        == "2026-06-01")
  }

  @Test("Nobody knows the end before it is there, and nothing counts from one that came on the way")
  func ending() {
    let rule = DayRule.relative(Offset(Span(3, .month), .after), .ending)
    let working = waiting.on("2026-03-05", .entered("work"))
    #expect(day(rule, working) == nil)
    #expect(day(rule, working.on("2026-06-01", .completed(exit: nil, overridden: false))) == "2026-09-01")
    #expect(day(rule, working.on("2026-06-01", .withdrawn(exit: nil))) == nil)
  }

  @Test("A stage's length plans its end once it is entered, and a stage that was passed over has none")
  func unplanned() {
    #expect(day(.relative(nil, .end(of: "work")), waiting) == nil)
    let working = waiting.on("2026-03-05", .entered("work"))
    #expect(day(.relative(nil, .end(of: "work")), working) == "2026-06-05")
    #expect(day(.relative(Offset(Span(2, .week), .before), .end(of: "work")), working) == "2026-05-22")
    #expect(day(.relative(nil, .start(of: "extra")), waiting) == "2026-04-20")
    #expect(day(.relative(nil, .start(of: "extra")), waiting.on("2026-03-05", .entered("work"))) == nil)
  }

  @Test(
    "What a cohort has not dated is not known, and neither is it without a cohort",
    arguments: ["undated", nil] as [ElementID?])
  func undated(cohort: ElementID?) {
    let life = CalendarProgramme.life(cohort)
    #expect(day(.relative(nil, .start(of: "camp")), life) == nil)
    #expect(day(.relative(nil, .start(of: "camp-weeks")), life) == nil)
    #expect(day(.relative(nil, .day("demo")), CalendarProgramme.life()) == nil)
    #expect(programme.dates(of: "camp-weeks", cohort: cohort) == nil)
  }

  @Test(
    "Of a day of every year the next one after the enrolment counts, the day itself included",
    arguments: [
      ("2026-01-12", DayRule.Anchor.start(of: "summer"), "2026-07-01"),
      ("2026-07-01", .start(of: "summer"), "2026-07-01"), ("2026-07-15", .start(of: "summer"), "2027-07-01"),
      ("2026-07-15", .end(of: "summer"), "2026-07-31"), ("2026-12-28", .end(of: "christmas"), "2027-01-04"),
      ("2026-12-28", .start(of: "christmas"), "2027-12-22"), ("2026-01-02", .day("leap"), "2026-02-28"),
      ("2027-03-01", .day("leap"), "2028-02-29"),
    ] as [(Day, DayRule.Anchor, Day)])
  func everyYear(enrolled: Day, anchor: DayRule.Anchor, expected: Day) {
    #expect(day(.relative(nil, anchor), Life(enrolled: enrolled, in: "kalender")) == expected)
  }

  @Test("A stage that was entered again begins with its latest stay")
  func again() {
    let life = waiting.on("2026-03-02", .entered("camp")).on("2026-04-01", .entered("work"))
      .on("2026-05-01", .entered("camp"))
    #expect(day(.relative(nil, .start(of: "camp")), life) == "2026-05-01")
  }
}
