extension Programme {
  /// Whether a session of a kind is work in a role, for a person who has these roles in the enrolment.
  ///
  /// It is that of the role that should hold such sessions, where the person has it; else of those of the person's roles
  /// that something is expected of, or of all where nothing is.
  package func counts(_ kind: ElementID, for role: ElementID, among roles: Set<ElementID>) -> Bool {
    if let host = sessionKind(kind)?.host, roles.contains(host) { return host == role }
    let working = roles.filter { id in self.role(id)?.time != nil || sessions.contains { $0.host == id } }
    return working.isEmpty || working.contains(role)
  }
}

extension EnrolmentState {
  /// The days on which somebody in a role could work with the enrolment: from the first stage or the beginning of the
  /// tenure until its end, the enrolment's, or the day that is asked about.
  ///
  /// - Returns: `nil` where there is no such day yet. The second day is the first that does not count.
  package func working(_ tenure: RoleTenure, in programme: Programme, upTo today: Day) -> (from: Day, until: Day)? {
    guard let begun = begun(in: programme) else { return nil }
    let from = max(begun, tenure.from)
    let until = [tenure.to, ending?.on, today.adding(days: 1)].compactMap(\.self).min() ?? today
    return from < until ? (from, until) : nil
  }

  /// The minutes that a role expects of somebody up to a day, without those days on which the enrolment rested.
  ///
  /// - Returns: `nil` where the role expects no time, or none that is counted in hours.
  package func expectedMinutes(of tenure: RoleTenure, in programme: Programme, upTo today: Day) -> Int? {
    guard let time = programme.role(tenure.role)?.time, let minutes = time.amount.minutes else { return nil }
    guard let (from, until) = working(tenure, in: programme, upTo: today) else { return 0 }
    let rested = pauses.reduce(0) { sum, pause in
      let (start, end) = (max(pause.from, from), min(pause.resumed ?? until, until))
      return sum + (start < end ? end.days(since: start) : 0)
    }
    let days = until.days(since: from) - rested
    return Int((Double(minutes * days) / Span(1, time.per).approximateDays).rounded())
  }

  /// Whether somebody who has a role has logged nothing for longer than twice the time after which something should come:
  /// the interval of the sessions that the role holds, or else the time in which it expects hours.
  ///
  /// Nobody is silent about an enrolment that applies, waits, rests, has ended or is only followed, nor in a role that expects
  /// nothing.
  ///
  /// - Parameters:
  ///   - tenure: Who has which role.
  ///   - last: The day of the last session that the person held in the enrolment.
  ///   - programme: What the enrolment takes part in.
  ///   - today: The day that is asked about.
  /// - Returns: `nil` where nothing is missed.
  package func silence(
    of tenure: RoleTenure, last: Day?, in programme: Programme, on today: Day
  ) -> RoleSilence? {
    guard isActive, pause == nil, tenure.to == nil, let begun = takenIn(to: programme), begun <= today,
      tenure.from <= today,
      let expectation = RoleSilence.Expectation(tenure.role, in: programme, at: stage?.stage)
    else { return nil }
    var since = max(last ?? tenure.from, begun, tenure.from)
    if case .sessions(_, _, _?) = expectation, let entered = stage?.since { since = max(since, entered) }
    guard let limit = pauses.shifted(since.adding(expectation.interval, times: 2), from: since), limit < today else {
      return nil
    }
    return RoleSilence(since: since, hasLogged: last != nil, expectation: expectation)
  }
}
