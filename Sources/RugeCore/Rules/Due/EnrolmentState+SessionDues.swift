extension EnrolmentState {
  /// The sessions that are to be held: the next of those held at intervals, those with a day of their own, and what a
  /// plan in numbers still lacks, by the end of the stage or of the programme.
  ///
  /// In follow-up only what is planned for that very stage is due. Sessions that are open to anybody are the programme's
  /// own business.
  func sessionDues(in programme: Programme) -> [Due] {
    guard begun(in: programme) != nil, stage != nil || programme.stages.isEmpty else { return [] }
    let timeline = Timeline(self, in: programme)
    return programme.sessions.filter { !$0.isOpen && isExpected($0, in: programme) }.compactMap { kind -> Due? in
      if let on = kind.on {
        // What was before the organisation came, and what it stayed away from, is over.
        guard sessions[kind.id] == nil, attendance[kind.id]?.missed ?? 0 == 0,
          let day = timeline.day(of: .day(on)), day >= enrolledOn
        else { return nil }
        return Due(.session(kind.id), on: day)
      }
      return kind.plan.flatMap { due($0, of: kind.id, in: programme) }.map {
        Due($0.subject, on: timeline.openDays.moved($0.on))
      }
    }
  }

  private func isExpected(_ kind: SessionKind, in programme: Programme) -> Bool {
    guard let stage, programme.stage(stage.stage)?.isFollowUp != false else { return true }
    return switch kind.plan {
    case .every(_, let planned?)?, .count(_, let planned?)?, .time(_, let planned?)?: planned == stage.stage
    default: false
    }
  }

  private func due(_ plan: SessionKind.Plan, of kind: ElementID, in programme: Programme) -> Due? {
    let held = sessions[kind]
    switch plan {
    case .every where sessionsAhead.contains { $0.kind == kind }:
      // The one that is planned is due on its own day.
      return nil
    case .every(let span, let stage):
      return last(kind, within: stage, in: programme).flatMap { last in
        rests().shifted(last.adding(span), from: last).map { Due(.session(kind), on: $0) }
      }
    case .count(let count, let stage):
      let missing = count - (held?.count ?? 0)
      guard missing > 0, let end = plannedEnd(within: stage, in: programme) else { return nil }
      return Due(.sessions(kind, missing: missing), on: end)
    case .countPerStage(let count):
      // Sessions are tallied over the whole enrolment: so many should have been held by the end of this stage.
      let stages = visits.count { programme.stage($0.stage)?.isFollowUp == false }
      let missing = count * stages - (held?.count ?? 0)
      guard missing > 0, let stage, let end = plannedEnd(of: stage, in: programme) else { return nil }
      return Due(.sessions(kind, missing: missing), on: end)
    case .time(let span, let stage):
      let missing = (span.minutes ?? 0) - (held?.minutes ?? 0)
      guard missing > 0, let end = plannedEnd(within: stage, in: programme) else { return nil }
      return Due(.sessionTime(kind, missingMinutes: missing), on: end)
    }
  }

  /// The day from which the next session of a kind that is held at intervals is counted: that of the latest, or the
  /// beginning; `nil` while the enrolment only applies, or is not in the stage that they are held in.
  func last(_ kind: ElementID, within stage: ElementID?, in programme: Programme) -> Day? {
    let held = sessions[kind]?.last
    guard let stage else { return takenIn(to: programme).map { held ?? $0 } }
    guard let visit = self.stage, visit.stage == stage else { return nil }
    return max(held ?? visit.since, visit.since)
  }

  /// The planned end of a stage while the enrolment is in it, or of the whole programme.
  private func plannedEnd(within stage: ElementID?, in programme: Programme) -> Day? {
    guard let stage else { return plannedEnd(in: programme) }
    guard let visit = self.stage, visit.stage == stage else { return nil }
    return plannedEnd(of: visit, in: programme)
  }
}
