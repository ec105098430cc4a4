extension Day {
  /// The weekday of an ISO 8601 week, or `nil` where the year has no such week.
  ///
  /// Week 1 is the one that 4 January is in; a year has 52 or 53.
  package init?(isoWeek week: Int, year: Int, weekday: Weekday) {
    guard (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4),
      let lastOfYear = Day(year: year, month: 12, day: 28)
    else { return nil }
    let monday = fourth.adding(days: 7 * (week - 1) - fourth.weekday.rawValue)
    // 28 December is always in the year's last week.
    guard monday <= lastOfYear else { return nil }
    self = monday.adding(days: weekday.rawValue)
  }
}
