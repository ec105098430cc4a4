extension Condition.MilestoneSet {
  fileprivate func milestones(of programme: Programme) -> [Milestone] {
    switch self {
    case .agreed: programme.milestones.filter { $0.need == .agreed }
    case .all: programme.milestones
    }
  }
}

extension Condition {
  /// Whether the condition holds in a state.
  package func evaluate(_ state: EnrolmentState, in programme: Programme) -> Truth {
    switch self {
    case .all(let conditions):
      Truth(missing: conditions.flatMap { $0.evaluate(state, in: programme).gaps })
    case .any(let conditions):
      Self.evaluate(atLeast: 1, of: conditions, state, in: programme)
    case .atLeast(let needed, let conditions):
      Self.evaluate(atLeast: needed, of: conditions, state, in: programme)
    case .milestone(let id):
      Truth(missing: programme.milestone(id).map { Self.gaps([$0], state) } ?? [])
    case .milestones(let set, nil):
      Truth(missing: Self.gaps(set.milestones(of: programme), state))
    case .milestones(let set, let needed?):
      Truth(missing: Self.gaps(milestones: set.milestones(of: programme), needed: needed, state))
    case .form(let reference, let test):
      programme.form(reference.form)?.evaluate(reference, test, state) ?? .met
    case .sessions(let test):
      Truth(missing: test.gaps(state))
    case .indicator(let reference, let test):
      Truth(missing: [.figureNotMet(reference, nil, test)])
    case .signed(let id):
      state.signed[id] == nil ? .notMet([.notSigned(id)]) : .met
    case .records(let test):
      Truth(missing: test.gaps(state))
    case .agreedAll:
      Truth(missing: Self.gaps(agreements: programme, state))
    case .stage(let id):
      state.stage?.stage == id ? .met : .notMet([.notInStage(id)])
    case .exited(let id):
      state.ending?.exit == id ? .met : .notMet([.notExited(id)])
    }
  }

  private static func evaluate(
    atLeast needed: Int, of conditions: [Condition], _ state: EnrolmentState, in programme: Programme
  ) -> Truth {
    let truths = conditions.map { $0.evaluate(state, in: programme) }
    let met = truths.count(where: \.isMet)
    guard met < needed else { return .met }
    // One gap a condition, so that the count of those not known yet is a count of conditions.
    let open = truths.filter { !$0.isMet }.map { truth in
      truth.gaps.count == 1 ? truth.gaps[0] : Gap.tooFew(met: 0, needed: truth.gaps.count, of: truth.gaps)
    }
    return Truth(missing: [.tooFew(met: met, needed: needed, of: open)])
  }

  private static func gaps(_ milestones: [Milestone], _ state: EnrolmentState) -> [Gap] {
    milestones.compactMap { milestone in
      let plan = MilestonePlan(milestone, state)
      switch plan.need {
      case .notNeeded: return nil
      case .notAgreed: return .milestoneNotAgreed(milestone.id)
      case .needed:
        return plan.isReached ? nil : .milestoneOpen(milestone.id, plan.status?.step, due: plan.due.value)
      }
    }
  }

  private static func gaps(milestones: [Milestone], needed: Int, _ state: EnrolmentState) -> [Gap] {
    let reached = milestones.count { MilestonePlan($0, state).isReached }
    return reached < needed ? [.tooFewMilestones(reached: reached, needed: needed)] : []
  }

  private static func gaps(agreements programme: Programme, _ state: EnrolmentState) -> [Gap] {
    let open = programme.agreedItems.filter { state.agreements[$0] == nil }
    return open.isEmpty ? [] : [.notAgreed(open)]
  }
}
