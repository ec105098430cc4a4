/// The reports of one rule on a timeline: when each is due, and what it covers.
package struct ReportSchedule: Hashable, Sendable {
  private let rule: ReportRule
  private let timeline: Timeline

  package init(_ rule: ReportRule, _ timeline: Timeline) {
    self.rule = rule
    self.timeline = timeline
  }

  /// The first report that is not past its due date and covers a day on or after the first one that anybody took part.
  package func next(from today: Day, since first: Day = Day.supported.lowerBound) -> ReportDue? {
    around(today).first { $0.on >= today && ($0.period?.upperBound ?? $0.on) >= first }
  }

  /// The latest report whose matter has come to its close on a day: what it covers is over, whether or not it is due yet;
  /// one that covers everything is closed by the day of the plan.
  package func latestClosed(on today: Day) -> ReportDue? {
    finished(by: today).map { (day: $0.day, due: due($0)) }.last { ($0.due.period?.upperBound ?? $0.day) <= today }?.due
  }

  /// The closings among which the latest lies that is over on a day.
  private func finished(by today: Day) -> [Closing] {
    guard case .after(_, let kind) = rule.due else { return closings(around: today) }
    let present = kind.containing(today)
    // However long after its period a report is due, the latest period is the one before the present.
    return [present.lowerBound.adding(days: -1), present.upperBound].map { Closing(day: $0, due: dueDay(of: $0)) }
  }

  private func dueDay(of closing: Day) -> Day {
    if case .after(let span, _) = rule.due { closing.adding(span) } else { closing }
  }

  /// The reports about a day in the order of their due dates, the last that is past and the next among them.
  package func around(_ today: Day) -> [ReportDue] {
    closings(around: today).map(due).sorted { $0.on < $1.on }
  }

  private func due(_ closing: Closing) -> ReportDue {
    let open = timeline.openDays
    let on = open.moved(closing.due)
    return ReportDue(
      rule: rule.id, cohort: timeline.cohort, period: coverage(upTo: closing.day), on: on,
      internalOn: rule.internalDeadline.map { open.moved(on.adding($0, times: -1)) })
  }

  /// The day on which what a report is about comes to its close, and the day the report is due.
  private struct Closing {
    let day: Day
    let due: Day
  }

  private func closings(around today: Day) -> [Closing] {
    switch rule.due {
    case .after(_, let kind): closings(after: kind, around: today)
    case .series(let series):
      [
        series.day(upTo: today, on: timeline).flatMap { series.day(upTo: $0.adding(days: -1), on: timeline) },
        series.day(upTo: today, on: timeline), series.day(after: today, on: timeline),
        series.day(after: today, on: timeline).flatMap { series.day(after: $0, on: timeline) },
      ].compactMap { $0.map { Closing(day: $0, due: $0) } }
    case .when(.fixed(let day)): [Closing(day: day, due: day)]
    case .when(.relative(let offset, let anchor)):
      anchorDays(anchor, offset?.direction, around: today).compactMap { day in
        guard let offset else { return Closing(day: day, due: day) }
        return timeline.shifted(offset.day(from: day), from: day, anchor).map { Closing(day: day, due: $0) }
      }
    }
  }

  private func closings(after kind: ReportRule.Period, around today: Day) -> [Closing] {
    func closing(_ period: ClosedRange<Day>) -> Closing {
      Closing(day: period.upperBound, due: dueDay(of: period.upperBound))
    }
    let open = timeline.openDays
    // The due date of the present period may be moved back before today, that of an earlier one may still lie ahead.
    var later = kind.containing(kind.containing(today).upperBound.adding(days: 1))
    var period = kind.containing(today)
    while true {
      let earlier = kind.containing(period.lowerBound.adding(days: -1))
      guard earlier.lowerBound < period.lowerBound else { return [closing(period), closing(later)] }
      guard open.moved(closing(earlier).due) >= today else {
        return [closing(earlier), closing(period), closing(later)]
      }
      (period, later) = (earlier, period)
    }
  }

  private func anchorDays(_ anchor: DayRule.Anchor, _ direction: Offset.Direction?, around today: Day) -> [Day] {
    guard timeline.isYearly(anchor) else { return timeline.day(of: anchor, direction).map { [$0] } ?? [] }
    let years = (-3...3).compactMap { Day(1, 1, inYear: today.components.year + $0) }
    return Set(years.compactMap { timeline.from($0).day(of: anchor, direction) }).sorted()
  }

  /// The days that a report covers whose matter closes on a day.
  private func coverage(upTo day: Day) -> ClosedRange<Day>? {
    switch (rule.covers, rule.due) {
    case (.period(let kind)?, _):
      let last = kind.containing(day)
      return last.upperBound == day ? last : kind.containing(last.lowerBound.adding(days: -1))
    case (.until(let series)?, _):
      return series.day(upTo: day, on: timeline).flatMap { since(series, upTo: $0) }
    case (nil, .after(_, let kind)): return kind.containing(day)
    case (nil, .series(let series)): return since(series, upTo: day)
    case (nil, .when): return nil
    }
  }

  /// From the day after the previous cut-off; the first begins with the series.
  private func since(_ series: DaySeries, upTo day: Day) -> ClosedRange<Day>? {
    let first: Day?
    if let previous = series.day(upTo: day.adding(days: -1), on: timeline) {
      first = previous.adding(days: 1)
    } else if case .every(_, let anchor) = series {
      first = timeline.day(of: anchor)
    } else {
      first = nil
    }
    return first.flatMap { $0 <= day ? $0...day : nil }
  }
}

extension ReportRule.Period {
  /// The period of the calendar in which a day lies.
  package func containing(_ day: Day) -> ClosedRange<Day> {
    let length = lengthInMonths
    let (year, month, _) = day.components
    let firstMonth = (month - 1) / length * length + 1
    let first = Day(year: year, month: firstMonth, day: 1) ?? day
    return first...first.adding(months: length).adding(days: -1)
  }

  private var lengthInMonths: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }
}
