extension EnrolmentState {
  /// The figures that are to be collected: the baseline until there is one, and the round that is open.
  ///
  /// What counts itself is never asked for. Whoever waits for a place is not asked for a baseline. After the end only those figures are that are collected beyond it.
  func figureDues(in programme: Programme, on today: Day) -> [Due] {
    let open = OpenDays(programme, cohort: cohort)
    let hasBegun = begun(in: programme) != nil
    return programme.indicators.filter { $0.count == nil }.flatMap { indicator -> [Due] in
      let rounds = CollectionRounds(indicator, self)
      var dues: [Due] = []
      let wantsBaseline = isActive && !CohortMeeting.isAway(self) && indicator.hasBaseline
      if wantsBaseline, !hasFigures(of: indicator, where: rounds.isBaseline) {
        dues.append(Due(.baseline(indicator.id), on: open.moved(enrolledOn)))
      }
      if hasBegun, let next = rounds.open(on: today, isCollected: isCollected(indicator, rounds)) {
        dues.append(Due(.figure(indicator.id), on: open.moved(next)))
      }
      return dues
    }
  }

  /// The rounds about a day whose figures are missing, each with its indicator: the latest that has come, and the next.
  func missingFigures(in programme: Programme, on today: Day) -> [Due] {
    guard begun(in: programme) != nil else { return [] }
    let open = OpenDays(programme, cohort: cohort)
    return programme.indicators.filter { $0.count == nil }.flatMap { indicator -> [Due] in
      let rounds = CollectionRounds(indicator, self)
      return rounds.missing(on: today, isCollected: isCollected(indicator, rounds)).map { day in
        Due(.figure(indicator.id), on: open.moved(day))
      }
    }
  }

  private func isCollected(_ indicator: Indicator, _ rounds: CollectionRounds) -> (Int) -> Bool {
    { round in hasFigures(of: indicator) { rounds.belongs($0, toRoundFrom: round) } }
  }

  /// Whether there is a figure of the whole, or of all its categories, on days of a kind.
  ///
  /// A category is answered by one that merges it, too; an unknown is an answer.
  private func hasFigures(of indicator: Indicator, where isWanted: (Day) -> Bool) -> Bool {
    func has(_ category: ElementID?) -> Bool {
      figures[IndicatorReference(indicator.id, category: category), default: []].contains { isWanted($0.on) }
    }
    if has(nil) { return true }
    let parts = indicator.categories.filter(\.merges.isEmpty)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        has(part.id) || indicator.categories.contains { $0.merges.contains(part.id) && has($0.id) }
      }
  }
}
