/// The rounds in which a figure is collected: one on the day of enrolment, then one at every interval or point.
///
/// A figure belongs to the round whose day is nearest, so that one taken a few days early or late still counts for it.
/// Rounds count from the enrolment's own course, so that they come later by the days on which it rested; which round is
/// nearest is measured without those days.
package struct CollectionRounds: Hashable, Sendable {
  private enum Plan: Hashable {
    case never
    case every(Span)
    /// The points after the enrolment, in order, as they would be without pauses.
    case at([Day])
  }

  private let enrolledOn: Day
  private let plan: Plan
  /// The last day for which a figure is still collected; `nil` without an end.
  private let last: Day?
  private let pauses: [Pause]

  package init(_ indicator: Indicator, enrolledOn: Day) {
    self.init(indicator, enrolledOn: enrolledOn, last: nil, pauses: [])
  }

  /// The rounds of an enrolment, which may go on after its end.
  ///
  /// Whoever left on the way is not asked any more, nor is anybody for figures that are collected while it lasts. Points
  /// are counted from the enrolment and come whether it has been completed or not.
  package init(_ indicator: Indicator, _ state: EnrolmentState) {
    let last = state.ending.map { Self.last(of: indicator, after: $0) ?? state.enrolledOn }
    self.init(indicator, enrolledOn: state.enrolledOn, last: last, pauses: state.rests())
  }

  private init(_ indicator: Indicator, enrolledOn: Day, last: Day?, pauses: [Pause]) {
    self.enrolledOn = enrolledOn
    self.last = last
    self.pauses = pauses
    switch indicator.collection {
    // Parts of a day, or nothing at all, would make endless rounds on one day.
    case .every(let span, _)? where span.count > 0 && span.minutes == nil: self.plan = .every(span)
    case .at(let spans)?:
      let days = Set(spans.map { enrolledOn.adding($0) }).filter { $0 > enrolledOn }
      self.plan = days.isEmpty ? .never : .at(days.sorted())
    case .every?, nil: self.plan = .never
    }
  }

  /// `nil` where nothing is collected after the end.
  private static func last(of indicator: Indicator, after ending: Ending) -> Day? {
    guard let end = ending.completedOn else { return nil }
    return switch indicator.collection {
    case .every(_, let until?)?: end.adding(until)
    case .at?: Day.supported.upperBound
    case .every?, nil: nil
    }
  }

  /// The day of a round, 0 being the enrolment; `nil` after the last round, and beyond a pause of which nobody knows how
  /// long it lasts.
  package func day(ofRound number: Int) -> Day? {
    number == 0 ? enrolledOn : plannedDay(ofRound: number).flatMap(moved)
  }

  private func moved(_ day: Day) -> Day? { pauses.shifted(day, from: enrolledOn) }

  /// The day as it would be without pauses.
  private func plannedDay(ofRound number: Int) -> Day? {
    if number == 0 { return enrolledOn }
    switch plan {
    case .never: return nil
    case .every(let span): return enrolledOn.adding(span, times: number)
    case .at(let days): return number <= days.count ? days[number - 1] : nil
    }
  }

  /// The day of the first round after another day; `nil` where none comes any more.
  func day(after day: Day) -> Day? { self.day(ofRound: latest(on: day) + 1).flatMap { $0 > day ? $0 : nil } }

  /// Whether a figure of a day counts as the baseline; without rounds, any figure does.
  package func isBaseline(_ day: Day) -> Bool { unmoved(day) <= middle(after: 0) }

  /// Whether a figure of a day belongs to a round, or to a later one.
  package func belongs(_ day: Day, toRoundFrom number: Int) -> Bool {
    number == 0 || unmoved(day) > middle(after: number - 1)
  }

  private func unmoved(_ day: Day) -> Day { pauses.unshifted(day, from: enrolledOn) }

  /// The day of the round that is open: the first that was missed since the last figure, else the next to come.
  package func open(on today: Day, collected days: [Day]) -> Day? {
    open(on: today) { round in days.contains { belongs($0, toRoundFrom: round) } }
  }

  /// The same where it takes more than a single figure to close a round, or a later one.
  package func open(on today: Day, isCollected: (Int) -> Bool) -> Day? {
    let number = latest(on: today)
    // A figure closes the rounds before its own, so that those that were missed follow each other up to the latest.
    if number > 0, let day = day(ofRound: number), isWanted(day), !isCollected(number) {
      return (1..<number).first { !isCollected($0) }.flatMap(self.day(ofRound:)) ?? day
    }
    let next = isCollected(number + 1) ? number + 2 : number + 1
    return day(ofRound: next).flatMap { isWanted($0) ? $0 : nil }
  }

  /// The rounds about a day that are not collected: the latest that has come, and the next.
  package func missing(on today: Day, isCollected: (Int) -> Bool) -> [Day] {
    let number = latest(on: today)
    return [number, number + 1].filter { $0 > 0 && !isCollected($0) }.compactMap(day(ofRound:)).filter(isWanted)
  }

  /// The latest round that has come; 0 before the first.
  private func latest(on today: Day) -> Int {
    switch plan {
    case .never: return 0
    case .every(let span):
      // After the end of the collection no round comes any more.
      return enrolledOn.steps(of: span, until: unmoved(last.map { min($0, today) } ?? today))
    case .at(let days): return days.count { day in moved(day).map { $0 <= today && isWanted($0) } ?? false }
    }
  }

  private func isWanted(_ day: Day) -> Bool { last.map { day <= $0 } ?? true }

  /// The last day that is nearer to a round than to the following one, as it would be without pauses.
  private func middle(after number: Int) -> Day {
    guard let first = plannedDay(ofRound: number), let next = plannedDay(ofRound: number + 1) else {
      return Day.supported.upperBound
    }
    return first.adding(days: next.days(since: first) / 2)
  }
}
