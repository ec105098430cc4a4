import RugeTestSupport
import Testing

@testable import RugeCore

struct ReportDueTests {
  private func next(from today: Day, _ rule: ReportRule) -> ReportDue? {
    ReportDue.next(of: Programme(id: "p", title: LocalisedText("P"), reports: [rule]), from: today).first
  }

  private func rule(_ period: ReportRule.Period, due: Span) -> ReportRule {
    ReportRule(id: "r", audience: .funder, due: .after(due, period), sections: [])
  }

  @Test("Until a quarter's report is due it is the next one, then the present quarter's is")
  func quarters() {
    let quarterly = rule(.quarter, due: Span(1, .month))
    #expect(
      next(from: "2026-01-12", quarterly)
        == ReportDue(rule: "r", period: "2025-10-01"..."2025-12-31", on: "2026-01-31"))
    #expect(next(from: "2026-01-31", quarterly)?.on == "2026-01-31")
    #expect(
      next(from: "2026-02-01", quarterly)
        == ReportDue(rule: "r", period: "2026-01-01"..."2026-03-31", on: "2026-04-30"))
  }

  @Test("A year ends on 31 December, a February on its last day")
  func otherPeriods() {
    #expect(
      next(from: "2026-06-15", rule(.year, due: Span(6, .week)))
        == ReportDue(rule: "r", period: "2026-01-01"..."2026-12-31", on: "2027-02-11"))
    #expect(next(from: "2024-02-20", rule(.month, due: Span(3, .day)))?.period == "2024-02-01"..."2024-02-29")
  }

  @Test("With a due date far behind its period, the oldest that is still owed comes first")
  func longDelay() {
    #expect(next(from: "2026-06-15", rule(.month, due: Span(3, .month)))?.period == "2026-03-01"..."2026-03-31")
  }

  @Test("A due date beyond the calendar is answered, too", .timeLimit(.minutes(1)))
  func endlessDelay() {
    #expect(next(from: "2026-06-15", rule(.year, due: Span(9_999, .year)))?.period?.lowerBound == "0001-01-01")
  }

  @Test("Every day lies in the period that is said to hold it", arguments: ReportRule.Period.allCases)
  func holding(period: ReportRule.Period) {
    var day: Day = "2023-12-25"
    for _ in 0..<800 {
      let range = period.containing(day)
      #expect(range.contains(day))
      #expect(period.containing(range.upperBound.adding(days: 1)).lowerBound == range.upperBound.adding(days: 1))
      day = day.adding(days: 1)
    }
  }

  // A made-up programme whose cohorts date their own course.
  private func calendar(
    _ due: ReportRule.Due, covers: ReportRule.Coverage? = nil, internally: Span? = nil, skipUnder: Span? = nil,
    closed: ClosedDays? = nil
  ) -> Programme {
    CalendarProgramme.programme(
      closed: closed,
      reports: [
        ReportRule(
          id: "r", audience: .funder, due: due, covers: covers, internalDeadline: internally, skipUnder: skipUnder,
          sections: [])
      ])
  }

  @Test("A report on days that return covers the time since the last one, or up to its cut-off")
  func series() {
    let due = ReportRule.Due.series(.everyYear([.init(month: 3, day: 10), .init(month: 9, day: 10)]))
    #expect(
      ReportDue.next(of: calendar(due), from: "2026-01-12")
        == [ReportDue(rule: "r", period: "2025-09-11"..."2026-03-10", on: "2026-03-10")])
    let cutOff = ReportRule.Coverage.until(.lastDay(ofMonths: [2, 8]))
    #expect(
      ReportDue.next(of: calendar(due, covers: cutOff), from: "2026-01-12").map(\.period) == [
        "2025-09-01"..."2026-02-28"
      ])
    #expect(
      ReportDue.next(of: calendar(due, covers: .period(.halfYear)), from: "2026-03-11").map(\.period)
        == ["2026-01-01"..."2026-06-30"])
  }

  @Test("Our own deadline lies before the due date, both on open days")
  func internalDeadline() {
    let due = ReportRule.Due.after(Span(1, .month), .quarter)
    let closed = ClosedDays(hasWeekends: true, periods: [], move: .next)
    // 31 January 2026 is a Saturday.
    #expect(
      ReportDue.next(of: calendar(due, internally: Span(17, .day), closed: closed), from: "2026-01-12")
        == [ReportDue(rule: "r", period: "2025-10-01"..."2025-12-31", on: "2026-02-02", internalOn: "2026-01-16")])
    #expect(ReportDue.next(of: calendar(due, closed: closed), from: "2026-02-02").map(\.on) == ["2026-02-02"])
  }

  @Test("A due date that is moved back before today gives way to the next report")
  func movedBack() {
    let closed = ClosedDays(hasWeekends: true, periods: [], move: .previous)
    // 31 May 2026 is a Sunday.
    let programme = calendar(.after(Span(0, .day), .month), closed: closed)
    #expect(ReportDue.next(of: programme, from: "2026-05-29").map(\.on) == ["2026-05-29"])
    #expect(ReportDue.next(of: programme, from: "2026-05-30").map(\.on) == ["2026-06-30"])
  }

  @Test("One that counts from a cohort's dates is owed for each cohort that has dated them, until it is past")
  func cohorts() {
    let programme = calendar(.when(.relative(Offset(Span(1, .month), .after), .end(of: "camp"))))
    let due = ReportDue(rule: "r", cohort: "spring", period: nil, on: "2026-04-28")
    #expect(ReportDue.next(of: programme, from: "2026-04-28") == [due])
    #expect(ReportDue.next(of: programme, from: "2026-04-29").isEmpty)
  }

  @Test("One that counts from what happens to an enrolment is owed for each")
  func enrolments() {
    let programme = calendar(.when(.relative(Offset(Span(6, .month), .after), .enrolment)))
    let begun = CalendarProgramme.life().on("2026-03-02", .entered("camp")).state()
    #expect(
      ReportDue.next(of: programme, for: [begun], from: "2026-03-02")
        == [ReportDue(rule: "r", enrolment: Life.enrolment, period: nil, on: "2026-07-12")])
    #expect(ReportDue.next(of: programme, from: "2026-03-02").isEmpty)
  }

  @Test("A report is left out where nobody was active for long enough in the time it covers")
  func skipped() {
    let programme = calendar(.after(Span(1, .month), .halfYear), skipUnder: Span(3, .month))
    func next(begun: Day, ended: Day?) -> [Day] {
      var life = CalendarProgramme.life().on(begun, .entered("camp"))
      if let ended { life = life.on(ended, .completed(exit: nil, overridden: false)) }
      return ReportDue.next(of: programme, for: [life.state()], from: "2026-06-15").map(\.on)
    }
    #expect(next(begun: "2026-04-01", ended: nil) == ["2026-07-30"])
    #expect(next(begun: "2026-04-02", ended: nil).isEmpty)
    #expect(next(begun: "2026-02-01", ended: "2026-04-30") == ["2026-07-30"])
    #expect(next(begun: "2026-02-01", ended: "2026-04-29").isEmpty)
    #expect(ReportDue.next(of: programme, for: [], from: "2026-06-15").isEmpty)
  }

  @Test("The first period that is reported on is the one in which the first enrolment falls")
  func firstPeriod() {
    let closed = ClosedDays(hasWeekends: true, periods: [], move: .next)
    let programme = calendar(.after(Span(1, .month), .quarter), closed: closed)
    func next(since first: Day?) -> [ClosedRange<Day>?] {
      ReportDue.next(of: programme, since: first, from: "2026-02-01").map(\.period)
    }
    #expect(next(since: "2025-12-31") == ["2025-10-01"..."2025-12-31"])
    #expect(next(since: "2026-01-01") == ["2026-01-01"..."2026-03-31"])
    #expect(next(since: nil).isEmpty, "nobody has taken part")
    let life = CalendarProgramme.life().on("2026-01-13", .entered("camp"))
    #expect(
      ReportDue.next(of: programme, for: [life.state()], from: "2026-02-01").map(\.period)
        == ["2026-01-01"..."2026-03-31"])
  }

  @Test("What counts from the end is owed when an enrolment was completed, and never when it was broken off")
  func afterTheEnd() {
    let programme = calendar(.when(.relative(Offset(Span(3, .month), .after), .ending)))
    let running = CalendarProgramme.life().on("2026-03-02", .entered("camp"))
    let completed = running.on("2026-06-15", .completed(exit: nil, overridden: false))
    #expect(ReportDue.next(of: programme, for: [running.state()], from: "2026-06-15").isEmpty)
    #expect(
      ReportDue.next(of: programme, for: [completed.state()], from: "2026-06-15")
        == [ReportDue(rule: "r", enrolment: Life.enrolment, period: nil, on: "2026-09-15")])
    let left = running.on("2026-06-15", .withdrawn(exit: nil))
    #expect(ReportDue.next(of: programme, for: [left.state()], from: "2026-06-15").isEmpty)
  }

  @Test(
    "A report after a period of several days counts from its last day, one before it from its first",
    arguments: [
      (Offset(Span(1, .week), .after), "camp-weeks", "2026-04-04"),
      (Offset(Span(1, .week), .before), "camp-weeks", "2026-02-23"),
      (nil, "camp-weeks", "2026-03-02"),
      (Offset(Span(1, .week), .after), "summer", "2026-08-07"),
      (Offset(Span(1, .week), .before), "summer", "2026-06-24"),
    ] as [(Offset?, ElementID, Day)])
  func aroundPeriods(offset: Offset?, period: ElementID, expected: Day) {
    let programme = calendar(.when(.relative(offset, .day(period))))
    #expect(ReportDue.next(of: programme, from: "2026-01-12").map(\.on) == [expected])
  }

  @Test("A day of every year owes its report in every year")
  func yearly() {
    let programme = calendar(.when(.relative(Offset(Span(1, .month), .after), .end(of: "summer"))))
    #expect(ReportDue.next(of: programme, from: "2026-08-31").map(\.on) == ["2026-08-31"])
    #expect(ReportDue.next(of: programme, from: "2026-09-01").map(\.on) == ["2027-08-31"])
  }

  @Test("The latest report to be made is that of the period that was over last")
  func latestClosed() {
    func latest(_ programme: Programme, on day: Day) -> ReportDue? {
      ReportSchedule(programme.reports[0], Timeline(of: programme, cohort: "spring")).latestClosed(on: day)
    }
    let quarterly = calendar(.after(Span(1, .month), .quarter))
    #expect(latest(quarterly, on: "2026-03-30")?.period == "2025-10-01"..."2025-12-31")
    #expect(latest(quarterly, on: "2026-03-31")?.period == "2026-01-01"..."2026-03-31")
    #expect(latest(quarterly, on: "2026-06-29")?.on == "2026-04-30")
    #expect(latest(calendar(.after(Span(1, .year), .month)), on: "2026-03-30")?.period == "2026-02-01"..."2026-02-28")
    let once = calendar(.when(.relative(nil, .end(of: "camp"))))
    #expect(latest(once, on: "2026-03-27") == nil)
    #expect(latest(once, on: "2026-03-28")?.on == "2026-03-28")
  }

  @Test("What a report on a day of the year is about is over with its period, before the day on which it is due")
  func closedBeforeDue() {
    func latest(_ due: [DaySeries.DayOfYear], _ covers: ReportRule.Coverage, on day: Day) -> ClosedRange<Day>? {
      let programme = calendar(.series(.everyYear(due)), covers: covers)
      return ReportSchedule(programme.reports[0], Timeline(of: programme, cohort: "spring")).latestClosed(on: day)?
        .period
    }
    let march = DaySeries.DayOfYear(month: 3, day: 15)
    for covers in [ReportRule.Coverage.period(.year), .until(.lastDay(ofMonths: [12]))] {
      #expect(latest([march], covers, on: "2026-12-30") == "2025-01-01"..."2025-12-31")
      for day: Day in ["2026-12-31", "2027-03-14", "2027-03-15", "2027-03-16"] {
        #expect(latest([march], covers, on: day) == "2026-01-01"..."2026-12-31", "\(day)")
      }
    }
    let twice = ReportRule.Coverage.until(.lastDay(ofMonths: [2, 8]))
    #expect(latest([march, .init(month: 9, day: 15)], twice, on: "2027-03-14") == "2026-09-01"..."2027-02-28")
    #expect(latest([march, .init(month: 9, day: 15)], twice, on: "2027-08-30") == "2026-09-01"..."2027-02-28")
  }
}
