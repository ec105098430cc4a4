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
    #expect(next(from: "2026-06-15", rule(.year, due: Span(9_999, .year)))?.period.lowerBound == "0001-01-01")
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
}
