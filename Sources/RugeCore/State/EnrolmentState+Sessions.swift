extension EnrolmentState.Folded {
  /// The same with tallies of sessions that were counted elsewhere.
  package func withSessions(_ tallies: [ElementID: SessionTally]) -> Self {
    Self(state: state?.withSessions(tallies), contradictions: contradictions, lostAcceptances: lostAcceptances)
  }

  /// The same with tallies that were counted between the later changes of ids.
  package func withSessions(recordedBetweenChanges parts: [[ElementID: SessionTally]]) -> Self {
    Self(
      state: state?.withSessions(recordedBetweenChanges: parts), contradictions: contradictions,
      lostAcceptances: lostAcceptances)
  }
}

extension EnrolmentState {
  /// The planned sessions that are neither held nor cancelled, the earliest first.
  package var sessionsAhead: [PlannedSession] {
    plannedSessions.values.filter { $0.step == .ahead }.sorted {
      ($0.time.day, $0.id.number) < ($1.time.day, $1.id.number)
    }
  }

  /// The plan that a session keeps: that of its time, or else the only one of that kind on the day.
  ///
  /// - Parameters:
  ///   - kind: The kind of session.
  ///   - day: The day it was held.
  ///   - time: The time it was planned for, where that is known.
  /// - Returns: `nil` where no plan is ahead, or it is not plain which.
  package func planKept(by kind: ElementID, on day: Day, at time: PlannedTime? = nil) -> PlannedSession? {
    let plans = sessionsAhead.filter { $0.kind == kind && $0.time.day == (time?.day ?? day) }
    let exact = plans.filter { $0.time == time }
    if !exact.isEmpty { return exact.first }
    return plans.count == 1 ? plans[0] : nil
  }

  /// What calls off the sessions that were planned for later, since nothing is held after an end.
  func cancellations(after day: Day) -> [Event] {
    sessionsAhead.filter { $0.time.day > day }.map { .meeting(.cancelled($0.id)) }
  }
}
