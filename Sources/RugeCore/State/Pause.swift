/// A time in which an enrolment rests: nothing falls due, and nobody is reminded.
///
/// What counts from the enrolment's own course moves by the days of the pause: due dates, series, sessions at intervals,
/// the ends of stages, the rounds of figures, its own reports, the days without a session, the time it may wait. What
/// counts from the calendar stays, and so do the days that people agreed.
package struct Pause: Hashable, Sendable {
  package let from: Day
  /// When it is expected to end; it ends only when somebody says so.
  package let expected: Day?
  /// The first day on which the enrolment goes on; `nil` while it rests.
  package internal(set) var resumed: Day?

  init(from: Day, expected: Day?, resumed: Day? = nil) {
    self.from = from
    self.expected = expected
    self.resumed = resumed
  }

  /// The first day on which the enrolment goes on, as far as it is known.
  package var end: Day? { resumed ?? expected.map { max($0, from) } }
}

extension [Pause] {
  /// A day that counts from another, moved by the days in between on which the enrolment rested.
  ///
  /// - Parameters:
  ///   - day: The day as it would be without pauses.
  ///   - anchor: The day it counts from.
  /// - Returns: The moved day; `nil` where it lies beyond a pause of which nobody knows how long it lasts.
  func shifted(_ day: Day, from anchor: Day) -> Day? {
    var day = day
    for pause in self where pause.from <= day {
      guard let end = pause.end else { return nil }
      if end > anchor { day = day.adding(days: end.days(since: Swift.max(pause.from, anchor))) }
    }
    return day
  }

  /// The last day of the course, as it would be without pauses, that has come by a day: the opposite of
  /// ``shifted(_:from:)``.
  ///
  /// - Parameters:
  ///   - day: A day of the calendar.
  ///   - anchor: The day that the course counts from.
  /// - Returns: The day as it would be without pauses; during one the day before it.
  func unshifted(_ day: Day, from anchor: Day) -> Day {
    let tomorrow = day.adding(days: 1)
    let rested = reduce(0) { rested, pause in
      let first = Swift.max(pause.from, anchor)
      let end = Swift.min(pause.end ?? tomorrow, tomorrow)
      return end > first ? rested + end.days(since: first) : rested
    }
    return day.adding(days: -rested)
  }

  /// How many days all pauses took that are over, or whose end is expected.
  var days: Int { reduce(0) { $0 + ($1.end?.days(since: $1.from) ?? 0) } }
}

extension EnrolmentState {
  /// The same as if a pause that lasts were over.
  ///
  /// - Parameter day: The first day on which it goes on; the pause's own where that is later.
  /// - Returns: The state with the pause ended.
  func goingOn(from day: Day) -> EnrolmentState {
    guard let pause else { return self }
    var state = self
    state.pauses[state.pauses.count - 1].resumed = max(day, pause.from)
    return state
  }

  /// The pauses as they move days.
  ///
  /// One that nobody ended is over with the enrolment. One that lasts longer than was expected lasts for nobody knows how
  /// long, where a day is given to see it from.
  func rests(seenFrom today: Day? = nil) -> [Pause] {
    guard let last = pauses.last, last.resumed == nil else { return pauses }
    if let ending {
      return pauses.dropLast() + [Pause(from: last.from, expected: last.expected, resumed: max(ending.on, last.from))]
    }
    guard let today, let expected = last.expected, expected < today else { return pauses }
    return pauses.dropLast() + [Pause(from: last.from, expected: nil)]
  }
}
