extension DaySeries {
  /// One day of a series.
  package struct Occurrence: Hashable, Sendable {
    /// The day as it would be without pauses, by which it is known whatever moves it later.
    package let day: Day
    /// The day on which it comes; `nil` beyond a pause of which nobody knows how long it lasts.
    package let on: Day?
  }

  /// The days of the series within a range, in order.
  ///
  /// `every 3 months from enrolment` begins three months after it; each day is counted from the anchor itself, so that no
  /// month's end is lost. A series whose anchor is not known, or that would never move on, has no days.
  package func days(in range: ClosedRange<Day>, on timeline: Timeline) -> [Day] {
    occurrences(in: range, on: timeline).compactMap(\.on)
  }

  private func occurrences(in range: ClosedRange<Day>, on timeline: Timeline) -> [Occurrence] {
    let days: [Day]
    switch self {
    case .every(let span, let anchor):
      return CountedDays(every: span, from: anchor, on: timeline)?.occurrences(in: range) ?? []
    case .lastDay(let months):
      days = Self.years(in: range) { year in
        months.compactMap { month in
          (1...12).contains(month) ? Day(month, Day.length(ofMonth: month, year: year), inYear: year) : nil
        }
      }
    case .everyYear(let daysOfYear):
      days = Self.years(in: range) { year in daysOfYear.compactMap { Day($0.month, $0.day, inYear: year) } }
    }
    return days.map { Occurrence(day: $0, on: $0) }
  }

  /// The occurrence that is known by a day, whenever it comes; `nil` where the series has no such day.
  func occurrence(named day: Day, on timeline: Timeline) -> Occurrence? {
    guard case .every(let span, let anchor) = self else { return occurrences(in: day...day, on: timeline).first }
    return CountedDays.occurrence(named: day, every: span, from: anchor, on: timeline)
  }

  /// Those that have come since the enrolment, and the next one while it runs.
  package func occurrences(for state: EnrolmentState, on timeline: Timeline, _ today: Day) -> [Occurrence] {
    let last = state.ending.map { min($0.on, today) } ?? today
    let first = state.enrolledOn.adding(days: 1)
    let come = first <= last ? occurrences(in: first...last, on: timeline) : []
    let next = state.isActive ? occurrence(after: max(today, state.enrolledOn), on: timeline) : nil
    return come + (next.map { [$0] } ?? [])
  }

  /// The first day of the series after another.
  package func day(after day: Day, on timeline: Timeline) -> Day? { occurrence(after: day, on: timeline)?.on }

  private func occurrence(after day: Day, on timeline: Timeline) -> Occurrence? {
    if case .every(let span, let anchor) = self {
      return CountedDays(every: span, from: anchor, on: timeline)?.occurrence(after: day)
    }
    let first = day.adding(days: 1)
    // Leap days come again within eight years.
    let last = first.adding(Span(8, .year))
    return first > day ? occurrences(in: first...last, on: timeline).first : nil
  }

  /// The last day of the series up to another, that day included.
  package func day(upTo day: Day, on timeline: Timeline) -> Day? {
    if case .every(let span, let anchor) = self {
      return CountedDays(every: span, from: anchor, on: timeline)?.occurrence(upTo: day)?.on
    }
    return days(in: day.adding(Span(8, .year), times: -1)...day, on: timeline).last
  }

  private static func years(in range: ClosedRange<Day>, _ days: (Int) -> [Day]) -> [Day] {
    let years = range.lowerBound.components.year...range.upperBound.components.year
    return years.flatMap { days($0).sorted() }.filter(range.contains)
  }
}
