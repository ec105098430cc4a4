/// Who came to the sessions of one kind, added up.
package struct AttendanceTally: Hashable, Sendable {
  /// Heads that were counted, over all sessions.
  package var heads = 0
  /// Sessions whose heads were counted.
  package var counts = 0
  /// Sessions that were missed with an excuse.
  package var excused = 0
  /// Sessions that were missed without one.
  package var unexcused = 0

  package init(heads: Int = 0, counts: Int = 0, excused: Int = 0, unexcused: Int = 0) {
    self.heads = heads
    self.counts = counts
    self.excused = excused
    self.unexcused = unexcused
  }

  package var missed: Int { excused + unexcused }

  package static func + (left: AttendanceTally, right: AttendanceTally) -> AttendanceTally {
    AttendanceTally(
      heads: left.heads + right.heads, counts: left.counts + right.counts, excused: left.excused + right.excused,
      unexcused: left.unexcused + right.unexcused)
  }
}
