/// The sessions of one kind, added up.
package struct SessionTally: Hashable, Sendable {
  package var count: Int
  package var minutes: Int
  /// The day of the earliest.
  package var first: Day
  /// The day of the latest.
  package var last: Day

  /// A tally of sessions between two days; of one day where only one is given.
  package init(count: Int, minutes: Int, first: Day? = nil, last: Day) {
    self.count = count
    self.minutes = minutes
    self.first = first ?? last
    self.last = last
  }

  package static func + (left: SessionTally, right: SessionTally) -> SessionTally {
    SessionTally(
      count: left.count + right.count, minutes: left.minutes + right.minutes, first: min(left.first, right.first),
      last: max(left.last, right.last))
  }
}
