extension Day {
  /// The day so many days later (earlier where negative).
  package func adding(days: Int) -> Day {
    Day(ordinal: ordinal + days)
  }

  /// The same day of the month so many months later; the month's last day where that month is too short.
  ///
  /// A series is always anchor + n months and never step by step: 31 January, 28 February, 31 March.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    let count = year * 12 + (month - 1) + months
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
    case .day: adding(days: span.count * count)
    case .week: adding(days: 7 * span.count * count)
    case .month: adding(months: span.count * count)
    case .year: adding(months: 12 * span.count * count)
    }
  }

  /// Days from another day to this one; negative where the other is later.
  package func days(since other: Day) -> Int {
    ordinal - other.ordinal
  }
}
