/// The days that do not count: those of a period of the calendar, as the enrolment's cohort dates it.
struct ExcludedDays {
  private let period: CalendarPeriod?

  init(_ period: ElementID?, _ state: EnrolmentState, _ programme: Programme) {
    self.period = period.flatMap { programme.period($0, cohort: state.cohort) }
  }

  func contains(_ day: Day) -> Bool { period?.firstDayAfter(day) != nil }

  /// Whether every day of a stretch is one of them.
  func covers(_ days: ClosedRange<Day>) -> Bool {
    guard let period else { return false }
    var day = days.lowerBound
    while day <= days.upperBound {
      guard let next = period.firstDayAfter(day), next > day else { return false }
      day = next
    }
    return true
  }
}
