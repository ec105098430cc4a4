/// One milestone, or one occurrence of a repeating one, as it stands for one organisation: whether it is needed, by when,
/// and how far it has come.
package struct MilestonePlan: Hashable, Sendable {
  package enum Need: Hashable, Sendable {
    case needed, notNeeded
    /// It has not been settled yet whether this organisation needs it.
    case notAgreed
  }

  package let milestone: Milestone
  /// The milestone's id; of an occurrence `ID@DAY`, the day being the one without pauses, so that none renames it.
  package let id: ElementID
  /// The day on which an occurrence of a repeating milestone comes; `nil` where nobody can say yet.
  let occursOn: Day?
  package let need: Need
  /// Unknown until it is agreed, or until the day it counts from has come.
  package private(set) var due: Known<Day>
  package let status: MilestoneStatus?
  /// Whether it is reached by itself; `nil` where somebody has to accept it.
  package let ownCondition: Truth?

  package init(_ milestone: Milestone, _ state: EnrolmentState, in programme: Programme, on day: Day) {
    self.init(milestone, on: nil, state, Setting(programme, on: day))
  }

  /// The milestone as it stands in a state; of a repeating one an occurrence of its series.
  init(_ milestone: Milestone, on occurrence: DaySeries.Occurrence?, _ state: EnrolmentState, _ setting: Setting) {
    let id = occurrence.map { milestone.occurrence(on: $0.day) } ?? milestone.id
    let own = state.settled(id, where: milestone.need)
    self.milestone = milestone
    self.id = id
    self.status = state.milestones[id]
    self.need = Self.need(milestone.need, own ?? state.settled(milestone.id, where: milestone.need))
    self.occursOn = occurrence?.on
    self.due = Self.due(milestone, occurrence?.on, own, state, setting)
    self.ownCondition = milestone.reachedWhen.map { condition in
      guard let inner = setting.judging(milestone.id) else { return .unknown([.asksForItself(milestone.id)]) }
      return condition.evaluate(state, inner)
    }
  }

  private static func need(_ need: Milestone.Need, _ settled: AgreedValue?) -> Need {
    switch (need, settled) {
    case (_, AgreedValue.none?): .notNeeded
    case (.always, _), (.agreed, .needed?): .needed
    case (.agreed, _): .notAgreed
    }
  }

  /// A day that somebody set wins over the definition, and is not moved off a closed day.
  private static func due(
    _ milestone: Milestone, _ occurrence: Day?, _ agreed: AgreedValue?, _ state: EnrolmentState, _ setting: Setting
  ) -> Known<Day> {
    let programme = setting.programme
    if case .needed(by: let day?)? = agreed { return .value(day) }
    switch milestone.due {
    case nil: return .notApplicable
    case .agreed?: return .unknown
    case .when(let rule)?: return Known(rule.dueDay(for: state, in: programme, seenFrom: setting.today))
    case .repeating?: return Known(occurrence.map(Timeline(state, in: programme).openDays.moved))
    }
  }

  /// The same with its due date open.
  fileprivate var withoutDue: MilestonePlan {
    var plan = self
    if plan.due != .notApplicable { plan.due = .unknown }
    return plan
  }

  package var isReached: Bool { isAccepted || ownCondition?.isMet == true }

  var isAccepted: Bool { status?.step == .accepted }

  /// Whether it is needed and not reached.
  package var isOpen: Bool { need == .needed && !isReached }

  /// Whether it was, or is, later than it was due.
  ///
  /// Of one that was reached by itself nobody has noted the day, so that it is not called late.
  package func isLate(on day: Day) -> Bool {
    guard need == .needed, let due = due.value else { return false }
    if isAccepted { return (status?.on ?? day) > due }
    return !isReached && day > due
  }
}

extension Milestone {
  /// Whether it returns, so that each occurrence is reached by itself.
  package var repeats: Bool { if case .repeating? = due { true } else { false } }
}

extension [MilestonePlan] {
  /// Those of one milestone that an id may mean: the one that it is the id of; or else the one that a pause moved to its
  /// day; or else those that are due on it, wherever they came from, since that is the day that people see.
  func meant(by id: ElementID) -> [MilestonePlan] {
    if let own = first(where: { $0.id == id }) { return [own] }
    guard let day = Milestone.parts(of: id).occurrence else { return [] }
    let moved = filter { $0.occursOn == day }
    return moved.isEmpty ? filter { $0.due.value == day } : moved
  }

  /// The days by which the occurrences among them are known.
  var days: [Day] { compactMap { Milestone.parts(of: $0.id).occurrence } }
}

extension EnrolmentState {
  /// Every milestone of the programme as it stands here, in the programme's order; of a repeating one the occurrences
  /// that have come, the next, and those further ahead of which something is recorded.
  ///
  /// Nothing is due of an enrolment that waits for its first stage: the organisation has not been taken in yet.
  package func milestonePlans(in programme: Programme, on today: Day) -> [MilestonePlan] {
    let hasBegun = begun(in: programme) != nil
    return programme.milestones.flatMap { plans(of: $0, in: programme, on: today) }
      .map { hasBegun ? $0 : $0.withoutDue }
  }

  /// One milestone, or the occurrences of a repeating one that have come, the next, and those further ahead of which
  /// something is recorded: a pause that is entered late moves what was the next one then.
  package func plans(of milestone: Milestone, in programme: Programme, on today: Day) -> [MilestonePlan] {
    plans(of: milestone, Setting(programme, on: today))
  }

  func plans(of milestone: Milestone, _ setting: Setting) -> [MilestonePlan] {
    guard case .repeating(let series)? = milestone.due else {
      return [MilestonePlan(milestone, on: nil, self, setting)]
    }
    let timeline = Timeline(self, in: setting.programme, seenFrom: setting.today)
    let occurrences = series.occurrences(for: self, on: timeline, setting.today)
    let others = recordedDays(of: milestone.id).subtracting(occurrences.map(\.day)).compactMap {
      series.occurrence(named: $0, on: timeline)
    }
    return (occurrences + others.sorted { $0.day < $1.day }).map { MilestonePlan(milestone, on: $0, self, setting) }
  }

  /// The occurrence of a milestone that is known by a day.
  func plan(of milestone: Milestone, named day: Day, _ setting: Setting) -> MilestonePlan {
    var occurrence = DaySeries.Occurrence(day: day, on: day)
    if case .repeating(let series)? = milestone.due {
      let timeline = Timeline(self, in: setting.programme, seenFrom: setting.today)
      occurrence = series.occurrence(named: day, on: timeline) ?? occurrence
    }
    return MilestonePlan(milestone, on: occurrence, self, setting)
  }

  /// The occurrences of a repeating milestone of which something was said, by their days.
  private func recordedDays(of milestone: ElementID) -> Set<Day> {
    let agreed = settlements.keys.compactMap { if case .milestone(let id) = $0 { id } else { nil } }
    return Set(
      (Array(milestones.keys) + agreed).compactMap { id in
        let parts = Milestone.parts(of: id)
        return parts.milestone == milestone ? parts.occurrence : nil
      })
  }
}
