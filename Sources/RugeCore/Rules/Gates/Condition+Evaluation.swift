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
    case .milestones(.agreed):
      Truth(missing: Self.gaps(programme.milestones.filter { $0.need == .agreed }, state))
    case .milestones(.all):
      Truth(missing: Self.gaps(programme.milestones, state))
    case .form(let id, let passed):
      programme.form(id)?.evaluate(state.answers[id] ?? [:], mustPass: passed) ?? .met
    case .sessions(let kind, let needed):
      Truth(missing: Self.gaps(sessions: kind, needed: needed, state))
    case .agreedAll:
      Truth(missing: Self.gaps(agreements: programme, state))
    case .stage(let id):
      state.stage?.stage == id ? .met : .notMet([.notInStage(id)])
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

  private static func gaps(sessions kind: ElementID, needed: Int, _ state: EnrolmentState) -> [Gap] {
    let held = state.sessions[kind]?.count ?? 0
    return held < needed ? [.tooFewSessions(kind, held: held, needed: needed)] : []
  }

  private static func gaps(agreements programme: Programme, _ state: EnrolmentState) -> [Gap] {
    let open = programme.agreedItems.filter { state.agreements[$0] == nil }
    return open.isEmpty ? [] : [.notAgreed(open)]
  }
}
