import RugeCore
import RugeTestSupport
import Testing

struct DayArithmeticTests {
  @Test("A series of months keeps the day of its anchor and only bends in short months")
  func monthsFromAnchor() {
    let anchor: Day = "2026-01-31"
    #expect(
      (0...4).map { anchor.adding(Span(1, .month), times: $0).description } == [
        "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31",
      ])
    #expect(anchor.adding(months: 25) == "2028-02-29")
    #expect(anchor.adding(months: -2) == "2025-11-30")
    #expect(anchor.adding(months: -11) == "2025-02-28")
  }

  @Test("A year after a leap day is the last of February, and four years after it is one again")
  func years() {
    let leapDay: Day = "2024-02-29"
    #expect(leapDay.adding(Span(1, .year)) == "2025-02-28")
    #expect(leapDay.adding(Span(4, .year)) == "2028-02-29")
    #expect(leapDay.adding(Span(1, .year), times: 4) == "2028-02-29")
  }

  @Test("Weeks and days are counted, hours and minutes move no date")
  func shortSpans() {
    let day: Day = "2026-12-28"
    #expect(day.adding(Span(2, .week)) == "2027-01-11")
    #expect(day.adding(Span(10, .day), times: -1) == "2026-12-18")
    #expect(day.adding(Span(90, .minute)) == day)
    #expect(day.adding(Span(48, .hour)) == day)
    #expect(day.days(since: "2026-12-01") == 27)
    #expect(day.adding(days: -27).days(since: day) == -27)
  }

  @Test("A span before a day and the same span after it are told apart")
  func offsets() {
    #expect(Offset(Span(14, .day), .before).day(from: "2026-04-01") == "2026-03-18")
    #expect(Offset(Span(1, .month), .after).day(from: "2026-03-31") == "2026-04-30")
  }

  @Test("However far a definition reaches, the answer is a day of the calendar")
  func saturation() {
    let day: Day = "2026-01-12"
    for unit in [Span.Unit.day, .week, .month, .year] {
      #expect(day.adding(Span(.max, unit)) == Day.supported.upperBound)
      #expect(day.adding(Span(.max, unit), times: -1) == Day.supported.lowerBound)
      #expect(day.adding(Span(.max, unit), times: .min) == Day.supported.lowerBound)
      #expect(day.adding(Span(0, unit)) == day)
    }
    #expect(day.adding(days: .max) == Day.supported.upperBound)
    #expect(day.adding(months: .min) == Day.supported.lowerBound)
  }

  @Test("Adding months there and back stays in the month, whatever the day")
  func monthsThereAndBack() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let day = Day(ordinal: Int.random(in: -50_000...50_000, using: &generator))
      let months = Int.random(in: -600...600, using: &generator)
      let (year, month, dayOfMonth) = day.components
      let moved = day.adding(months: months).components
      #expect(moved.year * 12 + moved.month == year * 12 + month + months)
      #expect(moved.day == min(dayOfMonth, Day.length(ofMonth: moved.month, year: moved.year)))
    }
  }

  @Test(
    "ISO weeks begin on Mondays and belong to the year of their Thursday",
    arguments: [
      (34, 2026, Weekday.monday, "2026-08-17"), (1, 2026, .monday, "2025-12-29"), (53, 2026, .sunday, "2027-01-03"),
      (1, 2027, .monday, "2027-01-04"), (52, 2025, .sunday, "2025-12-28"),
    ])
  func weeks(week: Int, year: Int, weekday: Weekday, expected: String) {
    #expect(Day(isoWeek: week, year: year, weekday: weekday)?.description == expected)
  }

  @Test("A year without a week 53 has none")
  func missingWeek() {
    #expect(Day(isoWeek: 53, year: 2025, weekday: .monday) == nil)
    #expect(Day(isoWeek: 0, year: 2026, weekday: .monday) == nil)
    #expect(Day(isoWeek: 54, year: 2026, weekday: .monday) == nil)
  }
}
