/// That somebody in a role has logged nothing for too long.
package struct RoleSilence: Hashable, Sendable {
  /// What makes one expect something to be logged.
  package enum Expectation: Hashable, Sendable {
    /// The role holds sessions of a kind at intervals, in one stage or in all.
    case sessions(ElementID, every: Span, stage: ElementID?)
    /// The role expects so much time.
    case time(Role.Time)

    /// What a programme expects of a role in a stage; the shortest interval where there are several.
    ///
    /// In follow-up only what is planned for that very stage is expected.
    package init?(_ role: ElementID, in programme: Programme, at stage: ElementID?) {
      let isFollowUp = stage.flatMap { programme.stage($0) }?.isFollowUp == true
      let intervals = programme.sessions.compactMap { kind -> (kind: ElementID, span: Span, stage: ElementID?)? in
        guard kind.host == role, case .every(let span, let planned)? = kind.plan else { return nil }
        guard planned.map({ $0 == stage }) ?? !isFollowUp else { return nil }
        return (kind.id, span, planned)
      }
      if let shortest = intervals.min(by: { $0.span.approximateDays < $1.span.approximateDays }) {
        self = .sessions(shortest.kind, every: shortest.span, stage: shortest.stage)
      } else if !isFollowUp, let time = programme.role(role)?.time {
        self = .time(time)
      } else {
        return nil
      }
    }

    /// The time after which something should be logged.
    package var interval: Span {
      switch self {
      case .sessions(_, let span, _): span
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
