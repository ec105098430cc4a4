/// The gate between where an enrolment is and where it would go next.
package enum Gate {
  /// Whether the next stage may be entered: what the present one asks before leaving, and the next before entering.
  ///
  /// - Returns: The stage and the truth, or `nil` where no stage follows or the enrolment has ended.
  package static func ahead(
    _ state: EnrolmentState, in programme: Programme, on today: Day
  ) -> (stage: Stage, truth: Truth)? {
    guard state.isActive, let next = programme.stage(after: state.visits.last?.stage) else { return nil }
    return (next, into(next, state, in: programme, on: today))
  }

  /// What the gate ahead asks, condition by condition, and whether each of them holds.
  ///
  /// - Returns: The stage and the conditions that must all hold, or `nil` where there is no gate ahead.
  static func asked(
    of state: EnrolmentState, in programme: Programme, on today: Day
  ) -> (stage: Stage, parts: [(condition: Condition, standing: GateStanding)])? {
    guard state.isActive, let next = programme.stage(after: state.visits.last?.stage) else { return nil }
    let present = state.stage.flatMap { programme.stage($0.stage) }
    let conditions = [present?.leaveWhen, next.enterWhen].compactMap(\.self).flatMap(\.conjuncts)
    return (next, conditions.map { ($0, GateStanding($0.evaluate(state, in: programme, on: today))) })
  }

  /// The next stage, where its gate is open and nothing else stands in the way.
  ///
  /// - Returns: `nil` while the enrolment rests, or is on the waiting list.
  package static func ready(_ state: EnrolmentState, in programme: Programme, on today: Day) -> Stage? {
    guard state.pause == nil, !state.visits.isEmpty || state.intake?.decision != .waitlisted else { return nil }
    return ahead(state, in: programme, on: today).flatMap { $0.truth.isMet ? $0.stage : nil }
  }

  /// Whether a stage may be entered from the present one.
  package static func into(
    _ stage: Stage, _ state: EnrolmentState, in programme: Programme, on today: Day
  ) -> Truth {
    leaving(state, in: programme, on: today)
      .and(stage.enterWhen?.evaluate(state, in: programme, on: today) ?? .met)
  }

  /// Whether the present stage may be left.
  package static func leaving(_ state: EnrolmentState, in programme: Programme, on today: Day) -> Truth {
    guard let present = state.stage.flatMap({ programme.stage($0.stage) }) else { return .met }
    return present.leaveWhen?.evaluate(state, in: programme, on: today) ?? .met
  }
}

extension Condition {
  /// The conditions that must all hold for it to hold.
  fileprivate var conjuncts: [Condition] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }
}
