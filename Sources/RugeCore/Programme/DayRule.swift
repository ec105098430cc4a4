/// How a date follows from what happened: `2 weeks after enrolment`, `end of udvikling`, `2026-05-01`.
package enum DayRule: Hashable, Sendable {
  /// A fixed date.
  case fixed(Day)
  /// An anchor moved by a span; `nil` is the anchor's own day.
  case relative(Offset?, Anchor)

  /// Where a rule counts from.
  package enum Anchor: Hashable, Sendable {
    case enrolment
    /// The day an enrolment was completed.
    case ending
    /// The day a stage was entered, or the first day of a period of the calendar.
    case start(of: ElementID)
    /// The day a stage was left, or the last day of a period of the calendar.
    case end(of: ElementID)
    /// A named day of the calendar.
    case day(ElementID)
  }
}
