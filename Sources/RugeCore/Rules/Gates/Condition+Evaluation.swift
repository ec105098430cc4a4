extension Condition {
  /// Whether the condition holds in a state, as of a day.
  ///
  /// What it says of others in the cohort, and of the days of sessions, is unknown where the state was not given them;
  /// see ``EnrolmentState/withCohort(_:)`` and ``EnrolmentState/withSessionDays(of:)``.
  package func evaluate(_ state: EnrolmentState, in programme: Programme, on today: Day) -> Truth {
    evaluate(state, Setting(programme, on: today))
  }

  func evaluate(_ state: EnrolmentState, _ setting: Setting) -> Truth {
    let programme = setting.programme
    switch self {
    case .all(let conditions):
      return Truth(missing: conditions.flatMap { $0.evaluate(state, setting).gaps })
    case .any(let conditions):
      return Self.evaluate(atLeast: 1, of: conditions, state, setting)
    case .atLeast(let needed, let conditions):
      return Self.evaluate(atLeast: needed, of: conditions, state, setting)
    case .milestone(let id):
      return Truth(missing: Self.gaps(milestone: id, state, setting))
    case .milestones(let set, let needed):
      let plans = set.milestones(of: programme).flatMap { state.duePlans(of: $0, setting) }
      return Truth(missing: needed.map { Self.gaps(plans, needed: $0) } ?? plans.compactMap(\.gap))
    case .form(let reference, let test):
      return programme.form(reference.form)?.evaluate(reference, test, state, setting) ?? .met
    case .sessions(let test):
      return Truth(missing: test.gaps(state, setting))
    case .indicator(let reference, let test):
      return Truth(missing: Self.gaps(reference, test, state, setting))
    case .signed(let id):
      return state.signed[id] == nil ? .notMet([.notSigned(id)]) : .met
    case .records(let test):
      return Truth(missing: test.gaps(state, setting))
    case .agreedAll:
      let open = programme.agreedItems.filter { state.settled($0, in: programme) == nil }
      return Truth(missing: open.isEmpty ? [] : [.notAgreed(open)])
    case .stage(let id):
      return state.stage?.stage == id ? .met : .notMet([.notInStage(id)])
    case .exited(let id):
      return state.ending?.exit == id ? .met : .notMet([.notExited(id)])
    }
  }

  private static func evaluate(
    atLeast needed: Int, of conditions: [Condition], _ state: EnrolmentState, _ setting: Setting
  ) -> Truth {
    let truths = conditions.map { $0.evaluate(state, setting) }
    let met = truths.count(where: \.isMet)
    guard met < needed else { return .met }
    // One gap a condition, so that the count of those not known yet is a count of conditions.
    let open = truths.filter { !$0.isMet }.map { truth in
      truth.gaps.count == 1 ? truth.gaps[0] : Gap.tooFew(met: 0, needed: truth.gaps.count, of: truth.gaps)
    }
    return Truth(missing: [.tooFew(met: met, needed: needed, of: open)])
  }

  private static func gaps(milestone id: ElementID, _ state: EnrolmentState, _ setting: Setting) -> [Gap] {
    guard let milestone = setting.programme.milestone(id) else { return [] }
    let occurrence = Milestone.parts(of: id).occurrence
    let plans = occurrence.map { [state.plan(of: milestone, named: $0, setting)] }
    return (plans ?? state.duePlans(of: milestone, setting)).compactMap(\.gap)
  }

  private static func gaps(_ plans: [MilestonePlan], needed: Int) -> [Gap] {
    let reached = plans.count(where: \.isReached)
    let unknown = plans.count {
      $0.gap.map { if case .milestoneNotReached = $0 { $0.isUnknown } else { false } } ?? false
    }
    return reached < needed ? [.tooFewMilestones(reached: reached, needed: needed, unknown: unknown)] : []
  }

  private static func gaps(
    _ reference: IndicatorReference, _ test: NumberTest, _ state: EnrolmentState, _ setting: Setting
  ) -> [Gap] {
    guard let indicator = setting.programme.indicator(reference.indicator) else { return [] }
    let series = Figures(indicator, state, setting).series(of: reference.category)
    let result = test.judge(series, state, setting)
    switch result.holds {
    case true?: return []
    case false?: return [.figureNotMet(reference, result.number ?? series.level ?? .zero, test)]
    case nil: return [.figureNotMet(reference, nil, test)]
    }
  }
}

extension Condition.MilestoneSet {
  fileprivate func milestones(of programme: Programme) -> [Milestone] {
    switch self {
    case .agreed: programme.milestones.filter { $0.need == .agreed }
    case .all: programme.milestones
    }
  }
}

extension EnrolmentState {
  /// One milestone, or the occurrences of a repeating one that have come: the next is not missed yet.
  fileprivate func duePlans(of milestone: Milestone, _ setting: Setting) -> [MilestonePlan] {
    let plans = plans(of: milestone, setting)
    return milestone.repeats ? plans.filter { plan in plan.occursOn.map { $0 <= setting.today } ?? false } : plans
  }
}

extension MilestonePlan {
  /// What keeps it from being reached; `nil` where it is, or is not needed.
  fileprivate var gap: Gap? {
    switch need {
    case .notNeeded: return nil
    case .notAgreed: return .milestoneNotAgreed(id)
    case .needed:
      if isReached { return nil }
      if let ownCondition { return .milestoneNotReached(id, due: due.value, ownCondition.gaps) }
      return .milestoneOpen(id, status?.step, due: due.value)
    }
  }
}
