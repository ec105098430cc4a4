/// How a milestone stands, as far as a change of its definition can change it without moving a date that lies ahead.
package enum MilestoneStanding: Hashable, Sendable {
  case notNeeded
  /// It has not been settled whether it is needed.
  case notAgreed
  case open
  case reached
  /// It was accepted later than it is due.
  case reachedLate

  init(_ plan: MilestonePlan, on today: Day) {
    self =
      switch plan.need {
      case .notNeeded: .notNeeded
      case .notAgreed: .notAgreed
      case .needed where plan.isReached: plan.isLate(on: today) ? .reachedLate : .reached
      case .needed: .open
      }
  }

  /// Whether it is no part of the organisation's plan.
  var isLeftOut: Bool { self == .notNeeded }

  /// Whether it is done, so that its date lies behind.
  var isReached: Bool { self == .reached || self == .reachedLate }
}
