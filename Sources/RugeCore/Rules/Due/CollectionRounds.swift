/// The rounds in which a figure is collected: one on the day of enrolment, then one at every interval.
///
/// A figure belongs to the round whose day is nearest, so that one taken a few days early or late still counts for it.
package struct CollectionRounds: Hashable, Sendable {
  private let enrolledOn: Day
  private let interval: Span?

  package init(_ indicator: Indicator, enrolledOn: Day) {
    self.enrolledOn = enrolledOn
    // Parts of a day, or nothing at all, would make endless rounds on one day.
    if case .every(let span, _)? = indicator.collection, span.count > 0, span.minutes == nil {
      self.interval = span
    } else {
      self.interval = nil
    }
  }

  /// The day of a round; 0 is the enrolment.
  package func day(ofRound number: Int) -> Day {
    interval.map { enrolledOn.adding($0, times: number) } ?? enrolledOn
  }

  /// Whether a figure of a day counts as the baseline; without rounds, any figure does.
  package func isBaseline(_ day: Day) -> Bool {
    interval == nil || day <= middle(after: 0)
  }

  /// The day of the round that is open: the latest that has come and was missed, else the next to come.
  package func open(on today: Day, collected days: [Day]) -> Day? {
    guard let interval else { return nil }
    let number = enrolledOn.steps(of: interval, until: today)
    if number > 0, !days.contains(where: { $0 > middle(after: number - 1) }) { return day(ofRound: number) }
    if days.contains(where: { $0 > middle(after: number) }) { return day(ofRound: number + 2) }
    return day(ofRound: number + 1)
  }

  /// The last day that is nearer to a round than to the following one.
  private func middle(after number: Int) -> Day {
    let first = day(ofRound: number)
    return first.adding(days: day(ofRound: number + 1).days(since: first) / 2)
  }
}
