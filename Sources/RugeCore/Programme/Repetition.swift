/// When a reminder comes again.
package enum Repetition: Hashable, Sendable {
  /// At this interval for as long as it holds.
  case every(Span)
  /// So long after the first one: `after 15, 30 and 60 days`.
  case after([Span])
}
