extension Decision {
  /// Sessions that were held, who came, and who did not.
  func sessionEvents(for command: EnrolmentCommand, on day: Day) throws(Refusal) -> [Event] {
    switch command {
    case .holdSession(let kind, let minutes, let host, let answers):
      try programme.sessionKind(kind)?.admit(minutes: minutes)
      return [.sessionHeld(kind: kind, minutes: minutes, host: host)]
        + answers.map { .sessionAnswered(kind: kind, field: $0.field, $0.answer) }
    case .attend(let kind, let count):
      return [.attended(kind: kind, count: count)]
    case .miss(let kind, let excused):
      guard let noted = absence(from: kind, on: day) else { return [.missed(kind: kind, excused: excused)] }
      guard noted.event == .missed(kind: kind, excused: excused) else {
        throw .absenceRecorded(kind, on: day, excused: !excused, id: SessionID(noted.sequence))
      }
      return []
    default:
      return []
    }
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
