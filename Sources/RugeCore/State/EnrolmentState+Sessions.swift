extension EnrolmentState.Folded {
  /// The same with tallies of sessions that were counted elsewhere.
  package func withSessions(_ tallies: [ElementID: SessionTally]) -> Self {
    Self(state: state?.withSessions(tallies), contradictions: contradictions, lostAcceptances: lostAcceptances)
  }
}
