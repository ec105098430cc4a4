/// A time in which an enrolment rests: nothing falls due, and nobody is reminded.
///
/// What counts from the enrolment's own course moves by the days of the pause: due dates, series, sessions at intervals,
/// the ends of stages, the time it may wait. What is told to others or compared over time stays where it is: the rounds
/// of figures, reports, and the days without a session after which a reminder comes.
package struct Pause: Hashable, Sendable {
  package let from: Day
  /// When it is expected to end; it ends only when somebody says so.
  package let expected: Day?
  /// The first day on which the enrolment goes on; `nil` while it rests.
  package internal(set) var resumed: Day?

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

  /// How many days all pauses took that are over, or whose end is expected.
  var days: Int { reduce(0) { $0 + ($1.end?.days(since: $1.from) ?? 0) } }
}
