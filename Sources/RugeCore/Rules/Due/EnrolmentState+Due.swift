extension EnrolmentState {
  /// Everything that is to be done, the earliest first: overdue, due and still to come.
  ///
  /// Nothing is due of an enrolment that has ended or of one that still waits for its first stage, except its baseline.
  package func dues(in programme: Programme, on today: Day) -> [Due] {
    guard isActive else { return [] }
    let all =
      milestoneDues(in: programme) + figureDues(in: programme, on: today) + sessionDues(in: programme)
      + stageDues(in: programme)
    return all.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  /// The day the work began: the first stage's start, or the enrolment where the programme has no stages.
  ///
  /// `nil` while the enrolment waits for its first stage.
  package func begun(in programme: Programme) -> Day? {
    programme.stages.isEmpty ? enrolledOn : visits.first?.since
  }

  private func milestoneDues(in programme: Programme) -> [Due] {
    milestonePlans(in: programme).compactMap { plan in
      guard plan.isOpen, let day = plan.due.value else { return nil }
      return Due(.milestone(plan.milestone.id), on: day)
    }
  }

  private func figureDues(in programme: Programme, on today: Day) -> [Due] {
    programme.indicators.flatMap { indicator -> [Due] in
      let rounds = CollectionRounds(indicator, enrolledOn: enrolledOn)
      let days = figures[IndicatorReference(indicator.id), default: []].map(\.on)
      var dues: [Due] = []
      if indicator.hasBaseline, !days.contains(where: rounds.isBaseline) {
        dues.append(Due(.baseline(indicator.id), on: enrolledOn))
      }
      if begun(in: programme) != nil, let next = rounds.open(on: today, collected: days) {
        dues.append(Due(.figure(indicator.id), on: next))
      }
      return dues
    }
  }

  private func sessionDues(in programme: Programme) -> [Due] {
    guard let begun = begun(in: programme),
      stage.map({ programme.stage($0.stage)?.isFollowUp == false }) ?? programme.stages.isEmpty
    else { return [] }
    return programme.sessions.compactMap { kind in
      guard case .every(let span)? = kind.plan else { return nil }
      return Due(.session(kind.id), on: (sessions[kind.id]?.last ?? begun).adding(span))
    }
  }

  private func stageDues(in programme: Programme) -> [Due] {
    guard let stage, case .between(_, let longest)? = programme.stage(stage.stage)?.length else { return [] }
    return [Due(.endOfStage(stage.stage), on: stage.since.adding(longest))]
  }
}
