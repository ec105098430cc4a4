extension EnrolmentState {
  /// What lies ahead of this enrolment, seen from a day on which everything in the state had happened.
  package func prospect(in programme: Programme, on today: Day) -> Prospect {
    let dues = dues(in: programme, on: today)
    let until = lastDayAlike(in: programme, from: today)
    // After the end nothing is missed but the figures that are still collected.
    guard isActive, pause == nil else { return Prospect(dues: dues, until: until) }
    return Prospect(
      dues: dues, intervals: intervals(in: programme, dues),
      openGate: Gate.ready(self, in: programme, on: today)?.id, waiting: patience(in: programme), until: until)
  }

  /// The sessions that are held at intervals; after twice the interval it is silence.
  private func intervals(in programme: Programme, _ dues: [Due]) -> [Prospect.Interval] {
    let pauses = rests()
    return programme.sessions.compactMap { kind in
      guard case .every(let span, let stage)? = kind.plan,
        dues.contains(where: { $0.subject == .session(kind.id) }),
        let since = last(kind.id, within: stage, in: programme),
        let limit = pauses.shifted(since.adding(span, times: 2), from: since)
      else { return nil }
      return Prospect.Interval(
        kind.id, .init(since: since, until: limit), isFirst: sessions[kind.id] == nil)
    }
  }

  /// Until when one may wait for the first stage; whoever is on the waiting list waits as somebody decided.
  private func patience(in programme: Programme) -> Prospect.Patience? {
    guard !isOnWaitingList, begun(in: programme) == nil, let limit = patienceEnds else { return nil }
    return .init(since: enrolledOn, until: limit)
  }

  /// The last day until which what is to be done and the gate ahead are what they are today, if nothing is recorded.
  ///
  /// Rounds of figures and occurrences of milestones follow each other. Whether a number has passed its test over a
  /// stretch of time may be another thing every day.
  private func lastDayAlike(in programme: Programme, from today: Day) -> Day {
    if programme.asksAboutStretches { return today }
    let rounds = programme.indicators.lazy.filter { $0.count == nil }.compactMap {
      CollectionRounds($0, self).day(after: today)
    }
    let timeline = Timeline(self, in: programme, seenFrom: today)
    let occurrences = programme.milestones.lazy.compactMap { milestone -> Day? in
      guard case .repeating(let series)? = milestone.due else { return nil }
      return series.occurrences(for: self, on: timeline, today).lazy.compactMap(\.on).first { $0 > today }
    }
    let next = [rounds.min(), occurrences.min()].compactMap(\.self).min()
    return next?.adding(days: -1) ?? Day.supported.upperBound
  }
}
