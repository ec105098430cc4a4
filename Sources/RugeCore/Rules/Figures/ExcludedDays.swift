/// The days that do not count: those of a period of the calendar, as the enrolment's cohort dates it.
struct ExcludedDays {
  private let period: CalendarPeriod?

  init(_ period: ElementID?, _ state: EnrolmentState, _ programme: Programme) {
    self.period = period.flatMap { programme.period($0, cohort: state.cohort) }
  }

  func contains(_ day: Day) -> Bool { period?.firstDayAfter(day) != nil }

  /// The first day of a stretch that ends on a day and has as many days that count as a span has on the calendar.
  ///
  /// Where next to none count, as with a period of nearly the whole year, it ends its search ten times as far back.
  func start(of span: Span, until last: Day) -> Day {
    let first = last.adding(span, times: -1)
    guard period != nil else { return first }
    let furthest = last.adding(span, times: -10)
    var missing = last.days(since: first) + 1
    var day = last.adding(days: 1)
    while missing > 0, day > furthest {
      day = day.adding(days: -1)
      if !contains(day) { missing -= 1 }
    }
    return day
  }

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
