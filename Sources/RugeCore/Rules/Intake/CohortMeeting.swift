/// Who comes to what a cohort does together.
package enum CohortMeeting {
  /// Whether somebody who takes part rests, or waits for a place.
  package static func isAway(_ state: EnrolmentState) -> Bool {
    state.pause != nil || state.isOnWaitingList
  }

  /// Those of a cohort who come: whoever takes part and neither rests nor waits for a place; once some have begun, nobody
  /// who has not.
  ///
  /// - Parameter cohort: Everyone in it, as it stands on the day of the meeting.
  /// - Returns: Those who come, and those who take part and do not, each in the order given.
  package static func split(
    _ cohort: [EnrolmentState]
  ) -> (coming: [EnrolmentState], staying: [EnrolmentState]) {
    let active = cohort.filter(\.isActive)
    let hasBegun = active.contains { !$0.visits.isEmpty }
    func comes(_ state: EnrolmentState) -> Bool {
      guard !isAway(state) else { return false }
      return !hasBegun || !state.visits.isEmpty
    }
    return (active.filter(comes), active.filter { !comes($0) })
  }
}
