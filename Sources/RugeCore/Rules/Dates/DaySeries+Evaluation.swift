extension DaySeries {
  /// One day of a series.
  struct Occurrence: Hashable {
    /// The day as it would be without pauses, by which it is known whatever moves it later.
    let day: Day
    /// The day on which it comes.
    let on: Day
  }

  /// The days of the series within a range, in order.
  ///
  /// `every 3 months from enrolment` begins three months after it; each day is counted from the anchor itself, so that no
  /// month's end is lost. A series whose anchor is not known, or that would never move on, has no days.
  package func days(in range: ClosedRange<Day>, on timeline: Timeline) -> [Day] {
    occurrences(in: range, on: timeline).map(\.on)
  }

  private func occurrences(in range: ClosedRange<Day>, on timeline: Timeline) -> [Occurrence] {
    switch self {
    case .every(let span, let anchor):
      guard let start = timeline.day(of: anchor) else { return [] }
      // A pause moves what comes after it, so that a day may lie before the range without it.
      let wide = range.lowerBound.adding(days: -timeline.leeway(anchor))...range.upperBound
      return Self.days(every: span, from: start, in: wide).compactMap { day in
        timeline.shifted(day, from: start, anchor).map { Occurrence(day: day, on: $0) }
      }.filter { range.contains($0.on) }
    case .lastDay(let months):
      return Self.years(in: range) { year in
        months.compactMap { month in
          (1...12).contains(month) ? Day(month, Day.length(ofMonth: month, year: year), inYear: year) : nil
        }
      }.map { Occurrence(day: $0, on: $0) }
    case .everyYear(let days):
      return Self.years(in: range) { year in days.compactMap { Day($0.month, $0.day, inYear: year) } }
        .map { Occurrence(day: $0, on: $0) }
    }
  }

  /// The day on which an occurrence comes; `nil` where it lies beyond a pause of which nobody knows how long it lasts.
  func moved(_ day: Day, on timeline: Timeline) -> Day? {
    guard case .every(_, let anchor) = self else { return day }
    return timeline.day(of: anchor).flatMap { timeline.shifted(day, from: $0, anchor) }
  }

  /// Those that have come since the enrolment, and the next one while it runs.
  func occurrences(for state: EnrolmentState, in programme: Programme, on today: Day) -> [Occurrence] {
    let timeline = Timeline(state, in: programme)
    let last = state.ending.map { min($0.on, today) } ?? today
    let first = state.enrolledOn.adding(days: 1)
    let come = first <= last ? occurrences(in: first...last, on: timeline) : []
    let next = state.isActive ? occurrence(after: max(today, state.enrolledOn), on: timeline) : nil
    return come + (next.map { [$0] } ?? [])
  }

  /// The days on which those come.
  package func days(for state: EnrolmentState, in programme: Programme, on today: Day) -> [Day] {
    occurrences(for: state, in: programme, on: today).map(\.on)
  }

  /// The first day of the series after another.
  package func day(after day: Day, on timeline: Timeline) -> Day? { occurrence(after: day, on: timeline)?.on }

  private func occurrence(after day: Day, on timeline: Timeline) -> Occurrence? {
    let first = day.adding(days: 1)
    if case .every(let span, let anchor) = self {
      guard let start = timeline.day(of: anchor), span.minutes == nil, span.count > 0 else { return nil }
      let steps = start.steps(of: span, until: day.adding(days: -timeline.leeway(anchor)))
      let last = start.steps(of: span, until: day) + 1
      guard steps <= last else { return nil }
      let days = (steps...last).lazy.filter { $0 > 0 }.map { start.adding(span, times: $0) }
      return days.compactMap { day in
        timeline.shifted(day, from: start, anchor).map { Occurrence(day: day, on: $0) }
      }.first { $0.on > day }
    }
    // Leap days come again within eight years.
    let last = first.adding(Span(8, .year))
    return first > day ? occurrences(in: first...last, on: timeline).first : nil
  }

  /// The last day of the series up to another, that day included.
  package func day(upTo day: Day, on timeline: Timeline) -> Day? {
    if case .every(let span, let anchor) = self {
      guard let start = timeline.day(of: anchor) else { return nil }
      let steps = start.steps(of: span, until: day)
      guard steps > 0 else { return nil }
      // While it rests, all that has come lies before the pause, however long ago that began.
      let first =
        timeline.isResting(anchor)
        ? 1 : max(1, start.steps(of: span, until: day.adding(days: -timeline.leeway(anchor))))
      return (min(first, steps)...steps).reversed().lazy
        .compactMap { timeline.shifted(start.adding(span, times: $0), from: start, anchor) }.first { $0 <= day }
    }
    return days(in: day.adding(Span(8, .year), times: -1)...day, on: timeline).last
  }

  private static func days(every span: Span, from start: Day, in range: ClosedRange<Day>) -> [Day] {
    let last = start.steps(of: span, until: range.upperBound)
    let first = start.steps(of: span, until: range.lowerBound.adding(days: -1)) + 1
    guard first <= last else { return [] }
    return (first...last).map { start.adding(span, times: $0) }
  }

  private static func years(in range: ClosedRange<Day>, _ days: (Int) -> [Day]) -> [Day] {
    let years = range.lowerBound.components.year...range.upperBound.components.year
    return years.flatMap { days($0).sorted() }.filter(range.contains)
  }
}
