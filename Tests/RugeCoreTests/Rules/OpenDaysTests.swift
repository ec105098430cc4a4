import RugeCore
import RugeTestSupport
import Testing

struct OpenDaysTests {
  private func open(
    _ move: ClosedDays.Move, weekends: Bool = true, _ periods: [ElementID] = []
  ) -> OpenDays {
    let closed = ClosedDays(hasWeekends: weekends, periods: periods, move: move)
    return OpenDays(CalendarProgramme.programme(closed: closed), cohort: "spring")
  }

  @Test(
    "A day that falls on a closed one moves to the nearest open one",
    arguments: [
      ("2026-01-09", ClosedDays.Move.next, [], "2026-01-09"), ("2026-01-10", .next, [], "2026-01-12"),
      ("2026-01-11", .previous, [], "2026-01-09"), ("2026-07-15", .next, ["summer"], "2026-08-03"),
      ("2026-07-15", .previous, ["summer"], "2026-06-30"), ("2026-12-24", .next, ["christmas"], "2027-01-05"),
      ("2026-03-10", .next, ["camp-weeks"], "2026-03-30"), ("2026-03-10", .next, ["demo"], "2026-03-10"),
    ] as [(Day, ClosedDays.Move, [ElementID], Day)])
  func moved(day: Day, move: ClosedDays.Move, periods: [ElementID], expected: Day) {
    #expect(open(move, periods).moved(day) == expected)
  }

  @Test("Without closed days every day stays")
  func without() {
    #expect(OpenDays(CalendarProgramme.programme(), cohort: nil).moved("2026-01-10") == "2026-01-10")
  }

  @Test("Where every day is closed, or the calendar ends, the day stays", .timeLimit(.minutes(1)))
  func allClosed() {
    let always = Programme(
      id: "p", title: LocalisedText("P"),
      periods: [CalendarPeriod(id: "always", dates: .everyYear(fromMonth: 1, fromDay: 1, toMonth: 12, toDay: 31))],
      closedDays: ClosedDays(hasWeekends: false, periods: ["always"], move: .next))
    #expect(OpenDays(always, cohort: nil).moved("2026-05-05") == "2026-05-05")
    // 31 December 9999 is a Friday, 1 January of the year 1 a Monday.
    #expect(open(.previous, weekends: false, ["christmas"]).moved(Day.supported.lowerBound) == Day.supported.lowerBound)
  }

  @Test("What is moved lies on an open day and never against the direction")
  func property() {
    for move in ClosedDays.Move.allCases {
      let open = open(move, ["summer", "christmas"])
      for offset in 0..<800 {
        let day = ("2025-11-01" as Day).adding(days: offset)
        let moved = open.moved(day)
        #expect(open.isOpen(moved))
        #expect(move == .next ? moved >= day : moved <= day)
        #expect(!open.isOpen(day) || moved == day)
      }
    }
  }
}
