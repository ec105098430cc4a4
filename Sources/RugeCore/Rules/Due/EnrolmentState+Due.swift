extension EnrolmentState {
  /// Everything that is to be done, the earliest first: overdue, due and still to come.
  ///
  /// Of one that rests, only that it is to go on, where somebody said when. Of any other, its open action points and its
  /// planned sessions are. Beside them, of one that still waits for its first stage only the baseline, unless it is on
  /// the waiting list, and the forms that do not count from a stage are due, and of one that has ended only figures that
  /// are collected beyond its end. What would fall on a closed day is moved, but for the days that people set themselves.
  package func dues(in programme: Programme, on today: Day) -> [Due] {
    dues(in: programme, on: today, milestones: milestonePlans(in: programme, on: today))
  }

  /// The same for those who know the plans of the milestones already.
  func dues(in programme: Programme, on today: Day, milestones: @autoclosure () -> [MilestonePlan]) -> [Due] {
    if let pause { return pause.expected.map { [Due(.resumption, on: $0)] } ?? [] }
    var all: [Due] = actionDues + meetingDues
    if isActive { all += milestoneDues(milestones()) + formDues(in: programme, on: today) }
    all += figureDues(in: programme, on: today)
    if isActive { all += sessionDues(in: programme) + stageDues(in: programme) }
    return all.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  /// The day the work began: the first stage's start, or the enrolment where the programme has no stages.
  ///
  /// `nil` while the enrolment waits for its first stage.
  package func begun(in programme: Programme) -> Day? {
    programme.stages.isEmpty ? enrolledOn : visits.first?.since
  }

  /// The day from which anything is held with it at intervals: where applicants go through stages, those come first.
  ///
  /// `nil` while it applies.
  package func takenIn(to programme: Programme) -> Day? {
    let applying = programme.applicantStages
    return applying.isEmpty ? begun(in: programme) : visits.first { !applying.contains($0.stage) }?.since
  }

  private func milestoneDues(_ plans: [MilestonePlan]) -> [Due] {
    plans.compactMap { plan in
      guard plan.isOpen, let day = plan.due.value else { return nil }
      return Due(.milestone(plan.id), on: day)
    }
  }

  /// What was promised stays due after the end.
  private var actionDues: [Due] {
    actions.values.compactMap { action in
      guard action.isOpen, let due = action.due else { return nil }
      return Due(.action(action.id), on: due)
    }.sorted { ($0.on, $0.subject.order) < ($1.on, $1.subject.order) }
  }

  private var meetingDues: [Due] {
    guard isActive else { return [] }
    return sessionsAhead.map { Due(.meeting($0.id, $0.kind), on: $0.time.day) }
      .sorted { ($0.on, $0.subject.order) < ($1.on, $1.subject.order) }
  }

  private func stageDues(in programme: Programme) -> [Due] {
    guard let stage, let end = plannedEnd(of: stage, in: programme) else { return [] }
    return [Due(.endOfStage(stage.stage), on: OpenDays(programme, cohort: cohort).moved(end))]
  }

  /// The day a stay in a stage should end: the last of the stage's dates, or as long after its start as it may take.
  func plannedEnd(of visit: StageVisit, in programme: Programme) -> Day? {
    if let planned = programme.plannedDays(of: visit.stage, cohort: cohort) { return planned.upperBound }
    guard case .between(_, let longest)? = programme.stage(visit.stage)?.length else { return nil }
    return rests().shifted(visit.since.adding(longest), from: visit.since)
  }

  /// The day the programme should end: with its last stage that is no follow-up, where that has dates, or as long after
  /// its beginning as it may take.
  func plannedEnd(in programme: Programme) -> Day? {
    if let last = programme.stages.last(where: { !$0.isFollowUp }),
      let planned = programme.plannedDays(of: last.id, cohort: cohort)
    {
      return planned.upperBound
    }
    guard case .between(_, let longest)? = programme.length else { return nil }
    return begun(in: programme).flatMap { rests().shifted($0.adding(longest), from: $0) }
  }
}
