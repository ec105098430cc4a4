/// That somebody in a role has logged nothing for too long.
package struct RoleSilence: Hashable, Sendable {
  /// What makes one expect something to be logged.
  package enum Expectation: Hashable, Sendable {
    /// The role holds sessions of a kind at intervals.
    case sessions(ElementID, every: Span)
    /// The role expects so much time.
    case time(Role.Time)

    /// What a programme expects of a role; the shortest interval where there are several.
    package init?(_ role: ElementID, in programme: Programme) {
      let intervals = programme.sessions.compactMap { kind -> (ElementID, Span)? in
        guard kind.host == role, case .every(let span)? = kind.plan else { return nil }
        return (kind.id, span)
      }
      if let (kind, span) = intervals.min(by: { $0.1.approximateDays < $1.1.approximateDays }) {
        self = .sessions(kind, every: span)
      } else if let time = programme.role(role)?.time {
        self = .time(time)
      } else {
        return nil
      }
    }

    /// The time after which something should be logged.
    package var interval: Span {
      switch self {
      case .sessions(_, let span): span
      case .time(let time): Span(1, time.per)
      }
    }
  }

  /// The day of the last session, or else the one from which one could be expected.
  package let since: Day
  package let hasLogged: Bool
  package let expectation: Expectation

  package init(since: Day, hasLogged: Bool, expectation: Expectation) {
    self.since = since
    self.hasLogged = hasLogged
    self.expectation = expectation
  }
}
