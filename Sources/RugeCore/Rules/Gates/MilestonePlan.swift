/// One milestone as it stands for one organisation: whether it is needed, by when, and how far it has come.
package struct MilestonePlan: Hashable, Sendable {
  package enum Need: Hashable, Sendable {
    case needed, notNeeded
    /// It has not been settled yet whether this organisation needs it.
    case notAgreed
  }

  package let milestone: Milestone
  package let need: Need
  /// Unknown until it is agreed, or until the day it counts from has come.
  package private(set) var due: Known<Day>
  package let status: MilestoneStatus?

  package init(_ milestone: Milestone, _ state: EnrolmentState) {
    self.milestone = milestone
    self.status = state.milestones[milestone.id]
    let agreed = milestone.isAgreed ? state.agreements[.milestone(milestone.id)] : nil
    self.need =
      switch (milestone.need, agreed) {
      case (_, AgreedValue.none?): .notNeeded
      case (.always, _), (.agreed, .needed?): .needed
      case (.agreed, _): .notAgreed
      }
    self.due =
      switch milestone.due {
      case nil: .notApplicable
      case .when(let rule)?: rule.day(in: state).map { .value($0) } ?? .unknown
      case .repeating?: .unknown
      case .agreed?:
        if case .needed(by: let day?)? = agreed { .value(day) } else { .unknown }
      }
  }

  /// The same with its due date open.
  fileprivate var withoutDue: MilestonePlan {
    var plan = self
    if plan.due != .notApplicable { plan.due = .unknown }
    return plan
  }

  package var isReached: Bool { status?.step == .accepted }

  /// Whether it is needed and not reached.
  package var isOpen: Bool { need == .needed && !isReached }

  /// Whether it was, or is, later than it was due.
  package func isLate(on day: Day) -> Bool {
    guard need == .needed, let due = due.value else { return false }
    return (isReached ? status?.on ?? day : day) > due
  }
}

extension EnrolmentState {
  /// Every milestone of the programme as it stands here, in the programme's order.
  ///
  /// Nothing is due of an enrolment that waits for its first stage: the organisation has not been taken in yet.
  package func milestonePlans(in programme: Programme) -> [MilestonePlan] {
    let hasBegun = begun(in: programme) != nil
    return programme.milestones.map { milestone in
      let plan = MilestonePlan(milestone, self)
      return hasBegun ? plan : plan.withoutDue
    }
  }
}
