extension Programme {
  /// Whether its rules look at the other enrolments of a cohort, so that states should be given a ``CohortView``.
  package var looksAtCohort: Bool {
    forms.contains { $0.by == .eachParticipant && $0.about != .organisation }
      || stages.contains { $0.capacity != nil } || conditions.contains { $0.contains(\.asksForPlace) }
  }

  /// Whether its rules look at the days of sessions, so that states should be given them; see
  /// ``EnrolmentState/withSessionDays(of:)``.
  package var looksAtSessionDays: Bool {
    conditions.contains { $0.contains(\.asksForSessionDays) }
      || conditions.contains { $0.contains { asksForCountedDays($0) } }
  }

  /// Every condition of the programme.
  private var conditions: [Condition] {
    stages.flatMap { [$0.enterWhen, $0.leaveWhen] }.compactMap(\.self) + milestones.compactMap(\.reachedWhen)
      + reminders.compactMap(\.unless)
  }

  private func asksForCountedDays(_ condition: Condition) -> Bool {
    guard case .indicator(let reference, let test) = condition, test.looksAtDays else { return false }
    switch indicator(reference.indicator)?.count {
    case .sessions, .hours, .attendance: return true
    case .records, .milestones, nil: return false
    }
  }
}

extension Condition {
  /// Whether the condition, or one inside it, is of a kind.
  fileprivate func contains(_ isWanted: (Condition) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.contains { $0.contains(isWanted) }
    default: isWanted(self)
    }
  }

  fileprivate var asksForPlace: Bool { if case .form(_, .place) = self { true } else { false } }

  fileprivate var asksForSessionDays: Bool {
    guard case .sessions(let sessions) = self else { return false }
    return switch sessions.measure {
    case .held(let test), .hours(let test), .missed(let test): test.looksAtDays
    case .attendedAll: false
    }
  }
}

extension NumberTest {
  /// Whether it needs to know when the number was what it was.
  fileprivate var looksAtDays: Bool { within != nil || held != nil || excluding != nil }
}
