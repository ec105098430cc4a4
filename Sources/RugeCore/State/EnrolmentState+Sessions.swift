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

  /// What calls off the sessions that were planned for later, since nothing is held after an end.
  func cancellations(after day: Day) -> [Event] {
    sessionsAhead.filter { $0.time.day > day }.map { .meeting(.cancelled($0.id)) }
  }
}
