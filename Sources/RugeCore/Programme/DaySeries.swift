/// Days that return.
package enum DaySeries: Hashable, Sendable {
  /// An anchor plus so many times the span; each is counted from the anchor itself, so that no month's end is lost.
  case every(Span, from: DayRule.Anchor)
  /// The last day of certain months, in every year.
  case lastDay(ofMonths: [Int])
  /// Certain days of every year.
  case everyYear([DayOfYear])

  package struct DayOfYear: Hashable, Sendable {
    package let month: Int
    package let day: Int

    package init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }
}
