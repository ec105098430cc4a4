/// The days of a series that counts from an anchor, by their numbers: 1 is one span after it.
struct CountedDays {
  private let span: Span
  private let anchor: DayRule.Anchor
  private let timeline: Timeline
  private let start: Day
  /// The anchor's day as it would be without pauses: they may move the end of a stage.
  private let plainStart: Day

  /// `nil` where the anchor's day is not known.
  init?(every span: Span, from anchor: DayRule.Anchor, on timeline: Timeline) {
    guard let start = timeline.day(of: anchor) else { return nil }
    self.span = span
    self.anchor = anchor
    self.timeline = timeline
    self.start = start
    self.plainStart = timeline.withoutPauses.day(of: anchor) ?? start
  }

  /// Those that come within a range, in order.
  func occurrences(in range: ClosedRange<Day>) -> [DaySeries.Occurrence] {
    // A pause moves what comes after it, so that a day may lie before the range without it.
    let first = number(upTo: range.lowerBound.adding(days: -1)) + 1
    let last = start.steps(of: span, until: range.upperBound)
    guard first <= last else { return [] }
    return (first...last).map(occurrence).filter { $0.on.map(range.contains) ?? false }
  }

  /// The first that comes after a day.
  func occurrence(after day: Day) -> DaySeries.Occurrence? {
    guard span.minutes == nil, span.count > 0 else { return nil }
    let first = number(upTo: day) + 1
    let last = start.steps(of: span, until: day) + 1
    return (first...last).lazy.map(occurrence).first { $0.on.map { $0 > day } ?? false }
  }

  /// The last that has come by a day.
  func occurrence(upTo day: Day) -> DaySeries.Occurrence? {
    let last = start.steps(of: span, until: day)
    guard last > 0 else { return nil }
    // While it rests, all that has come lies before the pause, however long ago that began.
    let first = timeline.isResting(anchor) ? 1 : min(last, max(1, number(upTo: day)))
    return (first...last).reversed().lazy.map(occurrence).first { $0.on.map { $0 <= day } ?? false }
  }

  /// The one that is known by a day; `nil` where the series has no such day.
  static func occurrence(
    named day: Day, every span: Span, from anchor: DayRule.Anchor, on timeline: Timeline
  ) -> DaySeries.Occurrence? {
    guard let start = timeline.withoutPauses.day(of: anchor) else { return nil }
    let number = start.steps(of: span, until: day)
    guard number > 0, start.adding(span, times: number) == day else { return nil }
    return CountedDays(every: span, from: anchor, on: timeline)?.occurrence(number)
      ?? DaySeries.Occurrence(day: day, on: nil)
  }

  private func occurrence(_ number: Int) -> DaySeries.Occurrence {
    DaySeries.Occurrence(
      day: plainStart.adding(span, times: number),
      on: timeline.shifted(start.adding(span, times: number), from: start, anchor))
  }

  /// The number of one that has surely come by a day, whatever the pauses moved; 0 where none may have.
  private func number(upTo day: Day) -> Int {
    start.steps(of: span, until: day.adding(days: -timeline.leeway(anchor)))
  }
}
