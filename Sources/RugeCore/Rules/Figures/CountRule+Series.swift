extension CountRule {
  /// What an indicator counts in a state.
  ///
  /// Records count while they are in the state that is named, and from the day they came into it.
  func series(in state: EnrolmentState, _ setting: Setting) -> NumberSeries {
    switch self {
    case .sessions(let kind): state.sessionSeries([kind], of: \.held)
    case .hours(let kind): state.sessionSeries([kind], of: \.minutes, parts: 60)
    case .attendance(let kind): attendance(of: kind, state, setting.programme)
    case .records(let kind, let step): state.recordSeries(kind, in: step.map { [$0] } ?? [])
    case .milestones: milestones(state, setting)
    }
  }

  /// Heads where they are counted, else the sessions that the organisation came to.
  private func attendance(
    of kind: ElementID, _ state: EnrolmentState, _ programme: Programme
  ) -> NumberSeries {
    countsHeads(in: programme) ? state.headSeries(of: kind) : state.sessionSeries([kind], of: \.held)
  }

  /// Whether it counts heads, so that a session whose heads nobody counted leaves it unknown.
  package func countsHeads(in programme: Programme) -> Bool {
    guard case .attendance(let kind) = self else { return false }
    return programme.sessionKind(kind)?.attendance == .counted
  }

  /// The heads that are known where those of some sessions are not, and of how many; `nil` where all were counted.
  func partOfHeads(in state: EnrolmentState, _ programme: Programme) -> (heads: Quantity?, uncounted: Int)? {
    guard case .attendance(let kind) = self, countsHeads(in: programme) else { return nil }
    let tally = state.tally(of: [kind])
    return tally.uncounted > 0 ? (Quantity(tally.heads), tally.uncounted) : nil
  }

  /// Milestones that are reached by themselves count as well, but nobody knows since when.
  private func milestones(_ state: EnrolmentState, _ setting: Setting) -> NumberSeries {
    let plans = setting.programme.milestones.flatMap { state.plans(of: $0, setting) }
    let reached = plans.filter(\.isReached)
    let isOpen = plans.contains { if case .unknown? = $0.ownCondition { !$0.isReached } else { false } }
    let days = reached.compactMap { $0.status?.on }
    let dated = days.count == reached.count ? Dictionary(grouping: days) { $0 }.mapValues(\.count) : nil
    let series = NumberSeries.count(reached.count, days: dated)
    return isOpen ? NumberSeries(.counts, level: nil, baseline: .zero, days: nil) : series
  }
}

extension EnrolmentState {
  /// What happened around the sessions of some kinds, by day where the days are known; of all kinds where none is named.
  func sessionSeries(_ kinds: [ElementID], of part: KeyPath<SessionDay, Int>, parts: Int = 1) -> NumberSeries {
    let tallied = tally(of: kinds.isEmpty ? Array(Set(sessions.keys).union(attendance.keys)) : kinds)
    guard let sessionDays else { return .count(tallied[keyPath: part], days: nil, parts: parts) }
    var days: [Day: Int] = [:]
    for (kind, byDay) in sessionDays where kinds.isEmpty || kinds.contains(kind) {
      for (day, tally) in byDay where tally[keyPath: part] != 0 { days[day, default: 0] += tally[keyPath: part] }
    }
    return .count(tallied[keyPath: part], days: days, parts: parts)
  }

  /// The heads that came to sessions of a kind; not known on a day, and as a whole, while those of a session are not.
  func headSeries(of kind: ElementID) -> NumberSeries {
    let whole = tally(of: [kind])
    let days = sessionDays.map { $0[kind] ?? [:] }?.sorted { $0.key < $1.key }.map { day, tally in
      DatedFigure(on: day, value: tally.uncounted > 0 ? .unknown : Known(Quantity(tally.heads)))
    }
    return NumberSeries(
      .counts, level: whole.uncounted > 0 ? nil : Quantity(whole.heads), baseline: .zero, days: days)
  }

  /// What happened around the sessions of some kinds, all days together.
  func tally(of kinds: [ElementID]) -> SessionDay {
    kinds.reduce(into: SessionDay()) { total, kind in
      let (held, came) = (sessions[kind], attendance[kind])
      total.add(
        SessionDay(
          held: held?.count ?? 0, minutes: held?.minutes ?? 0, missed: came?.missed ?? 0, heads: came?.heads ?? 0,
          counts: came?.counts ?? 0))
    }
  }

  /// The records of a kind, all or those that are in one of some states now, by the day they came into it.
  func recordSeries(_ kind: ElementID, in states: [ElementID]) -> NumberSeries {
    let counted = records.values.filter { record in
      record.kind == kind && (states.isEmpty || record.state.map(states.contains) ?? false)
    }
    let days = counted.map { states.isEmpty ? $0.addedOn : $0.since }
    return .count(counted.count, days: Dictionary(grouping: days) { $0 }.mapValues(\.count))
  }
}
