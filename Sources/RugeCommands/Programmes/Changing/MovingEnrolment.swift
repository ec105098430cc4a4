import RugeCore

/// An enrolment that would follow another version, with what decides what that means for it.
struct MovingEnrolment: Sendable {
  let rules: MigrationRules
  let state: EnrolmentState
  /// What will be known of its cohort when it has moved.
  let cohort: CohortView?
  /// What was recorded of its sessions, where that matters.
  let sessions: LoggedSessions?

  /// What moving means for it.
  var effect: EnrolmentEffect { rules.effect(on: state, movingAmong: cohort, having: sessions) }
}
