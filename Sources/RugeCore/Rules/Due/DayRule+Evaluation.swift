extension DayRule {
  /// The date the rule gives in a state; `nil` while the day it counts from has not come.
  package func day(in state: EnrolmentState) -> Day? {
    switch self {
    case .fixed(let day): return day
    case .relative(let offset, let anchor):
      guard let day = anchor.day(in: state) else { return nil }
      return offset?.day(from: day) ?? day
    }
  }
}

extension DayRule.Anchor {
  fileprivate func day(in state: EnrolmentState) -> Day? {
    switch self {
    case .enrolment: state.enrolledOn
    case .start(let id): state.entered(id)
    case .end(let id): state.left(id)
    case .day: nil
    }
  }
}
