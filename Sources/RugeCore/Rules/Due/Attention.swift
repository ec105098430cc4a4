/// A reason to look at an enrolment now.
package enum Attention: Hashable, Sendable {
  /// Something is overdue.
  case overdue(Due)
  /// No session of a kind that is held at intervals for more than twice the interval; where there never was one, since
  /// the day from which they were expected.
  case silent(ElementID, since: Day, never: Bool = false)
  /// The gate to the next stage is open; where that is known, whether the stage is full.
  case gateReady(ElementID, isFull: Bool = false)
  /// The enrolment has waited for its first stage longer than two weeks.
  case waiting(since: Day)
}

extension EnrolmentState {
  /// Why somebody should look at this enrolment, the weightiest first.
  package func attention(in programme: Programme, on today: Day) -> [Attention] {
    prospect(in: programme, on: today).attention(on: today) { stage in
      programme.stage(stage).map { StageRoom(in: $0, for: self, of: programme) } ?? .free
    }
  }
}
