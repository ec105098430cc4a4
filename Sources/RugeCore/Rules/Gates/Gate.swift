/// The gate between where an enrolment is and where it would go next.
package enum Gate {
  /// Whether the next stage may be entered: what the present one asks before leaving, and the next before entering.
  ///
  /// - Returns: The stage and the truth, or `nil` where no stage follows or the enrolment has ended.
  package static func ahead(_ state: EnrolmentState, in programme: Programme) -> (stage: Stage, truth: Truth)? {
    guard state.isActive, let next = programme.stage(after: state.visits.last?.stage) else { return nil }
    return (next, leaving(state, in: programme).and(next.enterWhen?.evaluate(state, in: programme) ?? .met))
  }

  /// Whether the present stage may be left.
  package static func leaving(_ state: EnrolmentState, in programme: Programme) -> Truth {
    guard let present = state.stage.flatMap({ programme.stage($0.stage) }) else { return .met }
    return present.leaveWhen?.evaluate(state, in: programme) ?? .met
  }
}
