import RugePluginKit

/// Milestones, counted.
struct MilestoneTally: Encodable, Equatable {
  /// In the plan: those that are open, handed in, sent back or accepted.
  var needed = 0
  /// Accepted.
  var reached = 0
  /// Accepted after their due date.
  var reachedLate = 0
  /// Handed in, and waiting for somebody's review.
  var submitted = 0
  /// Past their due date and not accepted, where the enrolment is under way.
  var overdue = 0
  /// Not accepted and due within the next 30 days, where the enrolment is under way.
  var dueSoon = 0
  /// Nobody has settled yet whether they are needed.
  var notSettled = 0

  mutating func add(_ milestone: EnrolmentRecord.Milestone, isUnderWay: Bool, soon: ClosedRange<String>) {
    switch milestone.status {
    case .notNeeded: return
    case .notAgreed:
      notSettled += 1
      return
    case .accepted:
      reached += 1
      if milestone.late { reachedLate += 1 }
    case .open, .submitted, .rejected:
      if milestone.status == .submitted { submitted += 1 }
      if isUnderWay, milestone.late { overdue += 1 }
      if isUnderWay, !milestone.late, let due = milestone.due, soon.contains(due) { dueSoon += 1 }
    }
    needed += 1
  }

  static func += (sum: inout MilestoneTally, other: MilestoneTally) {
    sum.needed += other.needed
    sum.reached += other.reached
    sum.reachedLate += other.reachedLate
    sum.submitted += other.submitted
    sum.overdue += other.overdue
    sum.dueSoon += other.dueSoon
    sum.notSettled += other.notSettled
  }
}
