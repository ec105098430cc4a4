extension CalendarPeriod {
  /// The first day after the period, if a day lies in it; otherwise `nil`.
  package func firstDayAfter(_ day: Day) -> Day? {
    days(around: day).first { $0.contains(day) }?.upperBound.adding(days: 1)
  }

  /// The first or last day of the period: of one of every year the next that comes, the given day included.
  ///
  /// A period that every cohort dates for itself has none before it was dated; see ``Programme/period(_:cohort:)``.
  ///
  /// It is looked for from a day on; without one, a period of every year has none.
  package func day(_ edge: KeyPath<ClosedRange<Day>, Day>, from day: Day?) -> Day? {
    if case .fixed(let range) = dates { return range[keyPath: edge] }
    guard let day else { return nil }
    return days(around: day).map { $0[keyPath: edge] }.first { $0 >= day }
  }

  /// Its days in the years about a day, in order.
  private func days(around day: Day) -> [ClosedRange<Day>] {
    switch dates {
    case .fixed(let range): return [range]
    case .dayOfCohort, .periodOfCohort: return []
    case .everyYear(let fromMonth, let fromDay, let toMonth, let toDay):
      let year = day.components.year
      return [year - 1, year, year + 1, year + 2].compactMap { year in
        let wraps = (toMonth, toDay) < (fromMonth, fromDay)
        guard let first = Day(fromMonth, fromDay, inYear: year),
          let last = Day(toMonth, toDay, inYear: year + (wraps ? 1 : 0))
        else { return nil }
        return first...last
      }
    }
  }
}

extension Day {
  /// A day of every year in one of them: 29 February is the 28th in a common year.
  init?(_ month: Int, _ day: Int, inYear year: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }
}
