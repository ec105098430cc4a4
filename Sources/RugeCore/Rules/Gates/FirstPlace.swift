/// Places in the first stage: whose they are, who takes one, and who gets one that is left.
package enum FirstPlace {
  /// Whether an enrolment has one: it is in the first stage, or accepted for it.
  package static func isHeld(by state: EnrolmentState, in programme: Programme) -> Bool {
    guard state.isActive, let first = programme.stages.first else { return false }
    return state.visits.isEmpty ? state.intake?.decision == .accepted : state.stage?.stage == first.id
  }

  /// Whether an event takes one.
  package static func isTaken(by event: Event, in programme: Programme) -> Bool {
    switch event {
    case .stageEntered(let id, _): id == programme.stages.first?.id
    case .life(.decided(.accepted)): true
    default: false
    }
  }

  /// Who was first on the waiting list and is passed over by a change of another enrolment; `nil` where nobody is.
  ///
  /// - Parameters:
  ///   - state: The other enrolment before the change; `nil` where it begins with it.
  ///   - enrolment: Its number.
  ///   - firstWaiting: Who was first on the waiting list.
  ///   - events: The change.
  ///   - programme: What they take part in.
  /// - Returns: The number of whoever was first.
  package static func passedOver(
    by state: EnrolmentState?, of enrolment: Int64, firstWaiting: Int64?, _ events: [Event], in programme: Programme
  ) -> Int64? {
    guard let firstWaiting, firstWaiting != enrolment, state?.intake?.decision != .accepted,
      !(state.map { isHeld(by: $0, in: programme) } ?? false),
      events.contains(where: { isTaken(by: $0, in: programme) })
    else { return nil }
    return firstWaiting
  }

  /// Who is next on the waiting list, where there is room in the first stage; `nil` where there is none, or nobody waits.
  ///
  /// - Parameters:
  ///   - view: The cohort as it stands.
  ///   - enrolment: Who has left a place and so does not get it.
  ///   - programme: What they take part in.
  /// - Returns: The number of whoever is next.
  package static func next(in view: CohortView, but enrolment: Int64, of programme: Programme) -> Int64? {
    guard let first = programme.stages.first, first.capacity != nil, let next = view.firstWaiting, next != enrolment
    else { return nil }
    let room = StageRoom(
      in: first, of: programme, present: view.occupants(of: first.id), accepted: view.accepted.count, isAccepted: false)
    return room == .free ? next : nil
  }
}
