extension Programme {
  /// A period of the calendar as a cohort dates it: one that is left to the cohorts becomes a fixed one.
  ///
  /// - Returns: `nil` where there is no such period, or the cohort has not dated it.
  package func period(_ id: ElementID, cohort: ElementID?) -> CalendarPeriod? {
    guard let period = period(id) else { return nil }
    switch period.dates {
    case .fixed, .everyYear: return period
    case .dayOfCohort, .periodOfCohort:
      guard let range = cohort.flatMap({ self.cohort($0) })?.dates[id] else { return nil }
      return CalendarPeriod(id: id, title: period.title, dates: .fixed(range))
    }
  }

  /// The first and the last day of a period of the calendar, as a cohort dates it; a named day is both.
  ///
  /// - Returns: `nil` for a period that returns every year, and for one that the cohort has not dated.
  package func dates(of period: ElementID, cohort: ElementID?) -> ClosedRange<Day>? {
    guard case .fixed(let range)? = self.period(period, cohort: cohort)?.dates else { return nil }
    return range
  }

  /// The only cohort that is not over on a day; `nil` where there are several, or none.
  ///
  /// A cohort is over after the last of its dates; one without dates never is.
  package func onlyCohort(openOn day: Day) -> Cohort? {
    let open = cohorts.filter { cohort in cohort.dates.values.map(\.upperBound).max().map { $0 >= day } ?? true }
    return open.count == 1 ? open[0] : nil
  }

  /// The days that are planned for a stage: those of its ``Stage/dates``.
  ///
  /// A stage's length alone plans no day before it is entered: the stage before it may take longer.
  package func plannedDays(of stage: ElementID, cohort: ElementID?) -> ClosedRange<Day>? {
    self.stage(stage)?.dates.flatMap { dates(of: $0, cohort: cohort) }
  }
}
