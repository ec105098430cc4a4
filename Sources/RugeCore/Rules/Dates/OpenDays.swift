/// The days on which something may fall due for a cohort.
package struct OpenDays: Hashable, Sendable {
  private let hasWeekends: Bool
  private let periods: [CalendarPeriod]
  private let move: ClosedDays.Move

  /// How far to look for an open day before it is believed that there is none.
  private static let patience = 800

  package init(_ programme: Programme, cohort: ElementID?) {
    let closed = programme.closedDays
    self.hasWeekends = closed?.hasWeekends ?? false
    self.periods = closed?.periods.compactMap { programme.period($0, cohort: cohort) } ?? []
    self.move = closed?.move ?? .next
  }

  package func isOpen(_ day: Day) -> Bool {
    if hasWeekends, day.weekday == .saturday || day.weekday == .sunday { return false }
    return !periods.contains { $0.firstDayAfter(day) != nil }
  }

  /// The day itself where it is open, else the nearest open one in the direction that the programme says.
  ///
  /// Where every day is closed, or the calendar ends first, the day stays.
  package func moved(_ day: Day) -> Day {
    var candidate = day
    for _ in 0..<Self.patience {
      if isOpen(candidate) { return candidate }
      let next = candidate.adding(days: move == .next ? 1 : -1)
      if next == candidate { break }
      candidate = next
    }
    return day
  }
}
