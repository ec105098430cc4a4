import RugeCore
import RugeTestSupport
import Testing

struct DaySeriesTests {
  private let programme = CalendarProgramme.programme()

  private func days(_ series: DaySeries, enrolled: Day, until last: Day) -> [Day] {
    let timeline = Timeline(Life(enrolled: enrolled, in: "kalender").state(), in: programme)
    return series.days(in: enrolled...last, on: timeline)
  }

  @Test(
    "Every day of a series is counted from its anchor, so that no month's end is lost",
    arguments: [
      (Span(1, .month), "2026-01-31", ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
      (Span(1, .month), "2028-01-31", ["2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31"]),
      (Span(3, .month), "2025-11-30", ["2026-02-28", "2026-05-30"]),
      (Span(2, .week), "2026-04-20", ["2026-05-04", "2026-05-18"]),
    ] as [(Span, Day, [Day])])
  func everyMonth(span: Span, enrolled: Day, expected: [Day]) {
    let last: Day = enrolled.components.year == 2028 ? "2028-05-31" : "2026-05-31"
    #expect(days(.every(span, from: .enrolment), enrolled: enrolled, until: last) == expected)
  }

  @Test("The last day of a month is its own, and a day of every year comes in every year")
  func yearly() {
    #expect(
      days(.lastDay(ofMonths: [8, 2]), enrolled: "2027-03-01", until: "2028-12-31")
        == ["2027-08-31", "2028-02-29", "2028-08-31"])
    #expect(
      days(
        .everyYear([.init(month: 9, day: 10), .init(month: 2, day: 29)]), enrolled: "2026-01-01", until: "2027-03-01")
        == ["2026-02-28", "2026-09-10", "2027-02-28"])
  }

  @Test("A series that cannot move, or whose anchor is not known, has no days")
  func none() {
    #expect(days(.every(Span(0, .day), from: .enrolment), enrolled: "2026-01-12", until: "2030-01-01").isEmpty)
    #expect(days(.every(Span(4, .hour), from: .enrolment), enrolled: "2026-01-12", until: "2030-01-01").isEmpty)
    #expect(days(.every(Span(1, .month), from: .day("demo")), enrolled: "2026-01-12", until: "2030-01-01").isEmpty)
  }

  @Test("An enrolment has the days that have come, and the next; after its end no further one")
  func ofEnrolment() {
    let series = DaySeries.every(Span(3, .month), from: .enrolment)
    let life = Life(enrolled: "2026-01-12", in: "kalender")
    func days(_ state: EnrolmentState, on today: Day) -> [Day?] {
      series.occurrences(for: state, on: Timeline(state, in: programme), today).map(\.on)
    }
    #expect(days(life.state(), on: "2026-01-12") == ["2026-04-12"])
    #expect(days(life.state(), on: "2026-04-11") == ["2026-04-12"])
    #expect(days(life.state(), on: "2026-04-12") == ["2026-04-12", "2026-07-12"])
    let ended = life.on("2026-08-01", .withdrawn(exit: nil)).state()
    #expect(days(ended, on: "2027-01-01") == ["2026-04-12", "2026-07-12"])
  }

  private static let all: [DaySeries] = [
    .every(Span(1, .month), from: .enrolment), .every(Span(10, .day), from: .enrolment),
    .every(Span(1, .year), from: .day("kick-off")), .lastDay(ofMonths: [2, 8]),
    .everyYear([.init(month: 2, day: 29), .init(month: 9, day: 10)]),
  ]

  @Test("The day before and the day after any day are neighbours in the series", arguments: all)
  func neighbours(series: DaySeries) {
    let timeline = Timeline(Life(enrolled: "2024-01-31", in: "kalender").state(), in: programme)
    let days = series.days(in: "2024-01-31"..."2031-12-31", on: timeline)
    #expect(!days.isEmpty && days == days.sorted() && Set(days).count == days.count)
    for offset in stride(from: 0, to: 2200, by: 13) {
      let day = ("2024-02-01" as Day).adding(days: offset)
      let previous = series.day(upTo: day, on: timeline)
      #expect((previous ?? "0001-01-01") < "2024-01-31" || previous == days.last { $0 <= day })
      #expect(series.day(after: day, on: timeline) == days.first { $0 > day })
    }
  }

  @Test("At the end of the calendar a series ends, too")
  func endOfTheCalendar() {
    let timeline = Timeline(Life(enrolled: "2026-01-12", in: "kalender").state(), in: programme)
    #expect(Self.all.allSatisfy { $0.day(after: Day.supported.upperBound, on: timeline) == nil })
  }
}
