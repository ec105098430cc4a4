/// How a date follows from what happened: `2 weeks after enrolment`, `end of udvikling`, `2026-05-01`.
package enum DayRule: Hashable, Sendable {
  /// A fixed date.
  case fixed(Day)
  /// An anchor moved by a span; `nil` is the anchor's own day.
  case relative(Offset?, Anchor)

  /// Where a rule counts from.
  package enum Anchor: Hashable, Sendable {
    case enrolment
    /// The day a stage was entered.
    case startOfStage(ElementID)
    /// The day a stage was left; before that, unknown.
    case endOfStage(ElementID)
  }
}
