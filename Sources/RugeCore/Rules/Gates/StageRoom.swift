/// Whether a stage has room for one more.
///
/// Each cohort has that room for itself; those who are in no cohort are counted together, as though they were one.
package enum StageRoom: Hashable, Sendable {
  /// There is room, or no limit, or nobody has counted.
  case free
  /// As many as there is room for are in the stage.
  case full(most: Int)
  /// As many as there is room for are in the first stage or accepted for it.
  case held(most: Int)

  /// - Parameters:
  ///   - stage: The stage that would be entered.
  ///   - programme: What it belongs to; places of its first stage are held for those who are accepted.
  ///   - present: How many others are in the stage.
  ///   - accepted: How many others are accepted and have not begun.
  ///   - isAccepted: Whether the one who would enter is accepted, so that a place is held for it.
  package init(in stage: Stage, of programme: Programme, present: Int, accepted: Int, isAccepted: Bool) {
    guard let most = stage.capacity?.most else {
      self = .free
      return
    }
    let held = stage.id == programme.stages.first?.id && !isAccepted ? accepted : 0
    self = present >= most ? .full(most: most) : present + held >= most ? .held(most: most) : .free
  }

  /// The room for an enrolment, where its state knows its cohort; whoever is in the stage has a place.
  package init(in stage: Stage, for state: EnrolmentState, of programme: Programme) {
    guard let view = state.cohortView, state.stage?.stage != stage.id else {
      self = .free
      return
    }
    self.init(
      in: stage, of: programme, present: view.occupants(of: stage.id, but: state.enrolment),
      accepted: view.accepted.subtracting([state.enrolment]).count, isAccepted: state.intake?.decision == .accepted)
  }
}
