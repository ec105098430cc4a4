extension Day {
  /// The day so many days later (earlier where negative); the last or first supported day where that is out of reach.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    if overflow { return days > 0 ? Day.supported.upperBound : Day.supported.lowerBound }
    return min(max(Day(ordinal: sum), Day.supported.lowerBound), Day.supported.upperBound)
  }

  /// The same day of the month so many months later; the month's last day where that month is too short.
  ///
  /// A series is always anchor + n months and never step by step: 31 January, 28 February, 31 March.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    // More months than the calendar has lead out of it either way, and could not be added.
    let reach = 12 * 9999
    let count = year * 12 + (month - 1) + min(max(months, -reach), reach)
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: newDay)
      ?? (months > 0 ? Day.supported.upperBound : Day.supported.lowerBound)
  }

  /// The day a calendar span later.
  ///
  /// Parts of a day (hours, minutes) do not move a civil date.
  package func adding(_ span: Span, times count: Int = 1) -> Day {
    switch span.unit {
    case .minute, .hour: self
    case .day: adding(days: Self.product(1, span.count, count))
    case .week: adding(days: Self.product(7, span.count, count))
    case .month: adding(months: Self.product(1, span.count, count))
    case .year: adding(months: Self.product(12, span.count, count))
    }
  }

  /// A product that stays within what can be added: a definition may say any number of years.
  private static func product(_ factors: Int...) -> Int {
    factors.reduce(1) { product, factor in
      let (value, overflow) = product.multipliedReportingOverflow(by: factor)
      guard overflow else { return value }
      return (product < 0) == (factor < 0) ? .max : .min
    }
  }

  /// How many steps of a span fit from this day until another, the other included; 0 where the span does not move days.
  package func steps(of span: Span, until last: Day) -> Int {
    var count = 0
    while true {
      let next = adding(span, times: count + 1)
      // The calendar ends in the year 9999: there a step no longer moves.
      guard next <= last, next > adding(span, times: count) else { return count }
      count += 1
    }
  }

  /// Days from another day to this one; negative where the other is later.
  package func days(since other: Day) -> Int {
    ordinal - other.ordinal
  }
}
