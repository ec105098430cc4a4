/// The sessions of one kind, added up.
package struct SessionTally: Hashable, Sendable {
  package var count: Int
  package var minutes: Int
  /// The day of the latest.
  package var last: Day

  package init(count: Int, minutes: Int, last: Day) {
    self.count = count
    self.minutes = minutes
    self.last = last
  }

  package static func + (left: SessionTally, right: SessionTally) -> SessionTally {
    SessionTally(
      count: left.count + right.count, minutes: left.minutes + right.minutes, last: max(left.last, right.last))
  }
}
