/// A named day or stretch of the calendar: a summer break that returns every year, a demo day that each cohort dates.
///
/// Both its first and its last day belong to it.
package struct CalendarPeriod: Hashable, Sendable {
  package enum Dates: Hashable, Sendable {
    case fixed(ClosedRange<Day>)
    /// Month and day of the first and of the last day, in every year; it may run over New Year.
    case everyYear(fromMonth: Int, fromDay: Int, toMonth: Int, toDay: Int)
    /// A single day that every cohort dates for itself.
    case dayOfCohort
    /// A period that every cohort dates for itself.
    case periodOfCohort
  }

  package let id: ElementID
  package let dates: Dates

  package init(id: ElementID, dates: Dates) {
    self.id = id
    self.dates = dates
  }

  /// The first day after the period, if a day lies in it; otherwise `nil`.
  package func firstDayAfter(_ day: Day) -> Day? {
    let year = day.components.year
    return occurrences(around: year).first { $0.contains(day) }?.upperBound.adding(days: 1)
  }

  private func occurrences(around year: Int) -> [ClosedRange<Day>] {
    switch dates {
    case .fixed(let range): [range]
    // Whoever knows the cohort asks for its dates; without one there are none.
    case .dayOfCohort, .periodOfCohort: []
    case .everyYear(let fromMonth, let fromDay, let toMonth, let toDay):
      [year - 1, year, year + 1].compactMap { year in
        let wraps = (toMonth, toDay) < (fromMonth, fromDay)
        guard let first = Self.day(year, fromMonth, fromDay),
          let last = Self.day(year + (wraps ? 1 : 0), toMonth, toDay)
        else { return nil }
        return first...last
      }
    }
  }

  /// 29 February is the 28th in a common year.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }
}
