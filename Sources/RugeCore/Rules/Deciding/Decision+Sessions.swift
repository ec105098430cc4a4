extension Decision {
  /// Sessions that were held, who came, and who did not.
  func sessionEvents(
    for command: EnrolmentCommand, _ state: EnrolmentState, on day: Day
  ) throws(Refusal) -> [Event] {
    switch command {
    case .holdSession(let kind, let minutes, let host, let answers):
      try programme.sessionKind(kind)?.admit(minutes: minutes)
      return [.sessionHeld(kind: kind, minutes: minutes, host: host)]
        + answers.map { .sessionAnswered(kind: kind, field: $0.field, $0.answer) }
    case .attend(let kind, let count):
      return [.attended(kind: kind, count: count)]
    case .miss(let kind, let excused, let plan):
      guard let noted = absence(from: kind, on: day) else {
        return [.missed(kind: kind, excused: excused)] + settled(plan, by: kind, state, on: day)
      }
      guard noted.event == .missed(kind: kind, excused: excused) else {
        throw .absenceRecorded(kind, on: day, excused: !excused, id: SessionID(noted.sequence))
      }
      return []
    default:
      return []
    }
  }

  /// What calls off the session that somebody stayed away from, where it was planned.
  ///
  /// With them it was not held, and whoever planned it is not to be asked about it again. Another appointment is another
  /// plan.
  private func settled(_ plan: SessionID?, by kind: ElementID, _ state: EnrolmentState, on day: Day) -> [Event] {
    let known = plan.flatMap { state.plannedSessions[$0] } ?? state.planKept(by: kind, on: day)
    // It may have been called off on a later day.
    guard let known, EnrolmentState.fold(history).state?.plannedSessions[known.id]?.step == .ahead else { return [] }
    return [.meeting(.cancelled(known.id))]
  }

  /// The record that nobody came to a session of a kind on a day: a day is missed once.
  private func absence(from kind: ElementID, on day: Day) -> Fact? {
    history.first { fact in
      guard case .missed(kind, _) = fact.event else { return false }
      return fact.ended == nil && fact.on == day
    }
  }
}

extension SessionKind {
  /// The minutes of a day.
  private static let day = 24 * 60

  /// Whether it goes on over several days: a camp, or anything whose usual length is more than a day.
  private var lastsForDays: Bool {
    shape == .camp || (length.map { $0.approximateDays > 1 } ?? false)
  }

  /// Refuses a session that would have been longer than the day it is recorded for.
  package func admit(minutes: Int) throws(Refusal) {
    guard minutes <= Self.day || lastsForDays else { throw .longerThanADay(id, minutes: minutes) }
  }
}
