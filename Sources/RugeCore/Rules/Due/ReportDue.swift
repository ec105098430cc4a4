/// A report that somebody is owed for a period.
package struct ReportDue: Hashable, Sendable {
  package let rule: ElementID
  /// The days the report covers.
  package let period: ClosedRange<Day>
  package let on: Day

  /// The next report of each rule that is not past its due date.
  package static func next(of programme: Programme, from today: Day) -> [ReportDue] {
    programme.reports.compactMap { rule in
      guard case .after(let span, let kind) = rule.due else { return nil }
      var period = kind.containing(today)
      // The due date of an earlier period may still lie ahead.
      while true {
        let earlier = kind.containing(period.lowerBound.adding(days: -1))
        guard earlier.lowerBound < period.lowerBound, earlier.upperBound.adding(span) >= today else { break }
        period = earlier
      }
      return ReportDue(rule: rule.id, period: period, on: period.upperBound.adding(span))
    }
  }
}

extension ReportRule.Period {
  /// The period of the calendar in which a day lies.
  package func containing(_ day: Day) -> ClosedRange<Day> {
    let length = lengthInMonths
    let (year, month, _) = day.components
    let firstMonth = (month - 1) / length * length + 1
    let first = Day(year: year, month: firstMonth, day: 1) ?? day
    return first...first.adding(months: length).adding(days: -1)
  }

  private var lengthInMonths: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }
}
