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
  /// The day on which an occurrence of a repeating milestone comes.
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

  /// The milestone as it stands in a state; of a repeating one the occurrence of a day of its series.
  init(_ milestone: Milestone, on occurrence: Day?, _ state: EnrolmentState, _ setting: Setting) {
    let id = occurrence.map(milestone.occurrence) ?? milestone.id
    let own = state.agreements[.milestone(id)]
    self.milestone = milestone
    self.id = id
    self.status = state.milestones[id]
    self.need = Self.need(milestone.need, own, state.agreements[.milestone(milestone.id)])
    let occursOn = occurrence.flatMap { milestone.moved($0, on: Timeline(state, in: setting.programme)) }
    self.occursOn = occursOn
    self.due = Self.due(milestone, occursOn, own, state, setting.programme)
    self.ownCondition = milestone.reachedWhen.map { condition in
      guard let inner = setting.judging(milestone.id) else { return .unknown([.asksForItself(milestone.id)]) }
      return condition.evaluate(state, inner)
    }
  }

  private static func need(_ need: Milestone.Need, _ own: AgreedValue?, _ whole: AgreedValue?) -> Need {
    switch (need, own ?? whole) {
    case (_, AgreedValue.none?): .notNeeded
    case (.always, _), (.agreed, .needed?): .needed
    case (.agreed, _): .notAgreed
    }
  }

  /// A day that somebody set wins over the definition, and is not moved off a closed day.
  private static func due(
    _ milestone: Milestone, _ occurrence: Day?, _ agreed: AgreedValue?, _ state: EnrolmentState, _ programme: Programme
  ) -> Known<Day> {
    if case .needed(by: let day?)? = agreed { return .value(day) }
    switch milestone.due {
    case nil: return .notApplicable
    case .agreed?: return .unknown
    case .when(let rule)?: return Known(rule.dueDay(for: state, in: programme))
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

  private var isAccepted: Bool { status?.step == .accepted }

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

  fileprivate func moved(_ occurrence: Day, on timeline: Timeline) -> Day? {
    if case .repeating(let series)? = due { series.moved(occurrence, on: timeline) } else { occurrence }
  }
}

extension EnrolmentState {
  /// Every milestone of the programme as it stands here, in the programme's order; of a repeating one the occurrences
  /// that have come and the next.
  ///
  /// Nothing is due of an enrolment that waits for its first stage: the organisation has not been taken in yet.
  package func milestonePlans(in programme: Programme, on today: Day) -> [MilestonePlan] {
    let hasBegun = begun(in: programme) != nil
    return programme.milestones.flatMap { plans(of: $0, in: programme, on: today) }
      .map { hasBegun ? $0 : $0.withoutDue }
  }

  /// One milestone, or the occurrences of a repeating one that have come and the next.
  package func plans(of milestone: Milestone, in programme: Programme, on today: Day) -> [MilestonePlan] {
    plans(of: milestone, Setting(programme, on: today))
  }

  func plans(of milestone: Milestone, _ setting: Setting) -> [MilestonePlan] {
    guard case .repeating(let series)? = milestone.due else {
      return [MilestonePlan(milestone, on: nil, self, setting)]
    }
    return series.occurrences(for: self, in: setting.programme, on: setting.today).map {
      MilestonePlan(milestone, on: $0.day, self, setting)
    }
  }
}
