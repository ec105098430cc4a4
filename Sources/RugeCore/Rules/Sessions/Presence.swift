/// Whether one who takes part came to a session: it is either so or not, so that what is said later stands in the
/// place of what was said before.
package enum Presence: Hashable, Sendable {
  case came
  case stayedAway(excused: Bool)

  /// The standing facts that say otherwise of a session of a kind on a day.
  ///
  /// - Parameters:
  ///   - history: The facts of the one enrolment, under present names.
  ///   - kind: The kind of session.
  ///   - day: The day.
  /// - Returns: The facts, as they are in the history.
  package func contradicted(in history: [Fact], kind: ElementID, on day: Day) -> [Fact] {
    history.filter { fact in
      guard fact.ended == nil, fact.on == day else { return false }
      return switch (fact.event, self) {
      case (.missed(kind, _), .came): true
      case (.missed(kind, let excused), .stayedAway(let isExcused)): excused != isExcused
      case (.sessionHeld(kind, _, _), .stayedAway): true
      default: false
      }
    }
  }

  /// The standing facts that are taken back, since what is said stands in their place.
  ///
  /// There may be two of a kind on a day, for many or for one, so that nobody's session is taken back, and no session
  /// recorded beside an absence, unless somebody says which is meant.
  ///
  /// - Parameters:
  ///   - history: The facts of the one enrolment, under present names.
  ///   - kind: The kind of session.
  ///   - day: The day.
  ///   - meeting: The sequences of what was recorded of the meeting that is spoken of; `nil` where nobody says which.
  /// - Returns: The facts, as they are in the history.
  /// - Throws: ``SessionProblem/severalThatDay(_:excused:)`` and ``SessionProblem/absentThatDay(_:from:)`` where it has to be said.
  package func corrected(
    in history: [Fact], kind: ElementID, on day: Day, meeting: Set<Int64>?
  ) throws(SessionProblem) -> [Fact] {
    let contradicted = contradicted(in: history, kind: kind, on: day)
    let meant = contradicted.filter { meeting?.contains($0.sequence) ?? true }
    let sessions = meant.filter(\.isSession)
    guard sessions.count < (meeting == nil ? 1 : 2) else {
      throw .severalThatDay(sessions.map { SessionID($0.sequence) }, excused: self == .stayedAway(excused: true))
    }
    if meeting == nil, self == .came, let absence = meant.first { throw .absentThatDay(SessionID(absence.sequence)) }
    return meant
  }
}

extension Fact {
  /// Whether it called a plan off since somebody stayed away, and not for a reason of its own.
  ///
  /// Only such a cancellation is taken back with the absence and, once that is undone, recorded again.
  ///
  /// - Parameter others: What stands of the same change about the same enrolment.
  /// - Returns: Whether it did.
  package func callsOffForAbsence(beside others: [Fact]) -> Bool {
    guard case .meeting(.cancelled) = event else { return false }
    return origin == .undo || others.contains { if case .missed = $0.event { true } else { false } }
  }

  fileprivate var isSession: Bool {
    if case .sessionHeld = event { true } else { false }
  }
}

extension [Fact] {
  /// The sessions of a kind that somebody had on a day apart from a meeting.
  ///
  /// - Parameters:
  ///   - kind: The kind, as the facts call it.
  ///   - day: The day.
  ///   - meeting: The sequences of what was recorded of the meeting.
  /// - Returns: Those that stand, in the order they were recorded.
  package func ownSessions(of kind: ElementID, on day: Day, besides meeting: Set<Int64>) -> [SessionID] {
    filter { fact in
      guard fact.ended == nil, fact.on == day, case .sessionHeld(kind, _, _) = fact.event else { return false }
      return !meeting.contains(fact.sequence)
    }.map { SessionID($0.sequence) }
  }
}
