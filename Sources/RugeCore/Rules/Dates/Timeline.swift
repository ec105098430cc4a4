/// What days count from: the course of an enrolment, or the plan of a cohort as a whole.
///
/// What has happened goes before what was planned.
package struct Timeline: Hashable, Sendable {
  package let programme: Programme
  package let cohort: ElementID?
  /// `nil` for a cohort, or a programme, as a whole.
  private let state: EnrolmentState?
  /// What moves the days of its course.
  private let pauses: [Pause]
  /// From when on a day of every year is looked for; `nil` where nothing says.
  private let beginning: Day?

  /// The timeline of an enrolment: days of every year are looked for from the day of enrolment.
  ///
  /// A pause that lasts longer than was expected is seen to do so from a day; without one it is taken to end in time.
  package init(_ state: EnrolmentState, in programme: Programme, seenFrom today: Day? = nil) {
    self.programme = programme
    self.cohort = state.cohort
    self.state = state
    self.pauses = state.rests(seenFrom: today)
    self.beginning = state.enrolledOn
  }

  /// The timeline of a cohort, or of a programme without cohorts.
  package init(of programme: Programme, cohort: ElementID?, from beginning: Day? = nil) {
    self.programme = programme
    self.cohort = cohort
    self.state = nil
    self.pauses = []
    self.beginning = beginning
  }

  /// The same with days of every year looked for from another day.
  package func from(_ day: Day) -> Timeline { Timeline(self, beginning: day) }

  private init(_ timeline: Timeline, beginning: Day) {
    self.programme = timeline.programme
    self.cohort = timeline.cohort
    self.state = timeline.state
    self.pauses = timeline.pauses
    self.beginning = beginning
  }

  /// The same as if the enrolment had never rested.
  var withoutPauses: Timeline {
    guard var state, !pauses.isEmpty else { return self }
    state.pauses = []
    let timeline = Timeline(state, in: programme)
    return beginning.map(timeline.from) ?? timeline
  }

  /// The days on which something may fall due.
  package var openDays: OpenDays { OpenDays(programme, cohort: cohort) }

  /// The day of an anchor; `nil` while neither what happened nor what is planned says it.
  package func day(of anchor: DayRule.Anchor) -> Day? {
    switch anchor {
    case .enrolment: state?.enrolledOn
    case .ending: state?.ending?.completedOn
    case .start(let id) where programme.stage(id) != nil: entered(id) ?? planned(id)?.lowerBound
    case .end(let id) where programme.stage(id) != nil: left(id) ?? planned(id)?.upperBound ?? expectedEnd(id)
    case .start(let id), .day(let id): period(id)?.day(\.lowerBound, from: beginning)
    case .end(let id): period(id)?.day(\.upperBound, from: beginning)
    }
  }

  /// The day from which an offset counts: what is due after a named period counts from its last day, all else as
  /// ``day(of:)`` says.
  ///
  /// “1 week after summer” in the midst of the summer is what nobody means.
  func day(of anchor: DayRule.Anchor, _ direction: Offset.Direction?) -> Day? {
    guard case .day(let id) = anchor, let direction else { return day(of: anchor) }
    return period(id)?.day(direction.edge, from: beginning)
  }

  /// A day that counts from an anchor, moved by the days on which the enrolment rested since; a day that counts from the
  /// calendar stays, since the calendar does not rest.
  ///
  /// - Returns: `nil` where it lies beyond a pause of which nobody knows how long it lasts.
  package func shifted(_ day: Day, from start: Day, _ anchor: DayRule.Anchor) -> Day? {
    isOwn(anchor) ? pauses.shifted(day, from: start) : day
  }

  /// How many days a series that counts from the anchor may have been moved by pauses.
  func leeway(_ anchor: DayRule.Anchor) -> Int { isOwn(anchor) ? pauses.days : 0 }

  /// Whether what counts from the anchor stands still in a pause of which nobody knows how long it lasts.
  func isResting(_ anchor: DayRule.Anchor) -> Bool {
    isOwn(anchor) && pauses.contains { $0.end == nil }
  }

  /// Whether the anchor is a day of the enrolment's own course rather than of the calendar.
  func isOwn(_ anchor: DayRule.Anchor) -> Bool {
    switch anchor {
    case .enrolment, .ending: true
    case .start(let id): programme.stage(id) != nil && entered(id) != nil
    case .end(let id): programme.stage(id) != nil && left(id) != nil
    case .day: false
    }
  }

  /// Whether the anchor's day comes every year.
  package func isYearly(_ anchor: DayRule.Anchor) -> Bool {
    switch anchor {
    case .enrolment, .ending: false
    case .start(let id), .end(let id), .day(let id):
      if programme.stage(id) == nil, case .everyYear? = programme.period(id)?.dates { true } else { false }
    }
  }

  private func period(_ id: ElementID) -> CalendarPeriod? { programme.period(id, cohort: cohort) }

  /// Of a stage that was entered again, the latest stay counts.
  private func entered(_ stage: ElementID) -> Day? { state?.visits.last { $0.stage == stage }?.since }

  private func left(_ stage: ElementID) -> Day? { state?.left(stage) }

  /// The end of a stage that is under way and has no dates: as long after its start as it may take.
  private func expectedEnd(_ stage: ElementID) -> Day? {
    guard let state, let visit = state.visits.last(where: { $0.stage == stage }) else { return nil }
    return state.plannedEnd(of: visit, in: programme)
  }

  /// The plan for a stage that is still ahead or under way; one that was passed over has none.
  private func planned(_ stage: ElementID) -> ClosedRange<Day>? {
    isPassedOver(stage) ? nil : programme.plannedDays(of: stage, cohort: cohort)
  }

  private func isPassedOver(_ stage: ElementID) -> Bool {
    guard let state, entered(stage) == nil,
      let place = programme.stages.firstIndex(where: { $0.id == stage })
    else { return false }
    let later = programme.stages[place...].map(\.id)
    return state.visits.contains { later.contains($0.stage) }
  }
}
