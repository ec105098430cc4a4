/// Why a rule does not let something be recorded.
package enum Refusal: Problem, Hashable {
  /// The day has not come yet.
  case inTheFuture(Day, today: Day)
  case beforeEnrolment(Day, enrolledOn: Day)
  case ended(Ending)
  /// A gate lacks something. The stage is the one that would be entered; `nil` where the programme would be completed.
  case gateClosed(into: ElementID?, leaving: ElementID?, Truth)
  /// No stage follows the present one.
  case noStageAhead(ElementID?)
  /// Nothing to complete: the enrolment waits for its first stage.
  case stillWaiting
  /// Stages of the programme proper are still ahead.
  case stagesAhead([ElementID])
  case alreadyAccepted(ElementID, on: Day)
  /// The organisation's plan does not have the milestone.
  case notNeeded(ElementID)
  /// It would contradict what was recorded for a later day.
  case contradicts([Fact])
  /// The organisation already takes part in the programme.
  case alreadyEnrolled(Int64, on: Day)
  /// Later facts rest on what would be undone.
  case othersRestOnIt([Fact])
  case alreadyUndone(batch: Int64)
  /// The change took another one back; that is not taken back in turn.
  case isUndo(batch: Int64)

  package var exitStatus: ExitStatus { .refused }
}
