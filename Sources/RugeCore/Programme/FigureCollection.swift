/// When a figure is collected, counted from the enrolment.
package enum FigureCollection: Hashable, Sendable {
  /// At an interval, for so long after the programme's end as is said (`nil`: while it lasts).
  case every(Span, untilAfterEnd: Span?)
  /// At certain points: `at 12, 18 and 24 months`.
  case at([Span])
}
