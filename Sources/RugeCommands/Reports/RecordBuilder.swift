import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// Turns a state into the record that a report plugin reads, with no more in it than the plugin may read.
struct RecordBuilder {
  private let names: ProgrammeWords
  private let plan: ReportPlan
  private let reads: Set<ReadScope>
  /// What the elements of the enrolment's version are called in that of the report.
  private let present: NameChanges
  /// The version of the report, where the enrolment follows another.
  private let current: Programme?

  /// What the report has no section for is not sent, even where the plugin may read it.
  init(
    _ names: ProgrammeWords, _ plan: ReportPlan, reads: Set<ReadScope>, under present: NameChanges? = nil,
    current: Programme? = nil
  ) {
    self.names = names
    self.plan = plan
    self.present = present ?? NameChanges()
    self.current = current
    var reads = reads
    if !plan.has(.progress) { reads.subtract([.milestones, .forms]) }
    if !plan.has(.progress), !plan.has(.sessions) { reads.remove(.sessions) }
    if !plan.has(.indicators) { reads.remove(.indicators) }
    self.reads = reads
  }

  private var day: Day { plan.day }

  /// What a record needs beside the state.
  struct Beside {
    /// The sessions that were held before the report's period.
    var sessionsBefore: [ElementID: SessionTally] = [:]
    /// Those of the period that stand in an earlier record too.
    var repeats: [ElementID: SessionTally] = [:]
    /// The steps that were taken against a gate.
    var overrides: [RecordedOverride] = []
    /// Whether the reader may know why.
    var readsTexts = true
    var lostAcceptances: [LostAcceptance] = []
    /// What was done otherwise than the programme says.
    var deviations: [RecordedFact] = []
  }

  /// Whether records say where an enrolment was let off the rules.
  var showsDeviations: Bool { reads.contains(.stages) && plan.has(.deviations) }

  /// The record, without the sessions that were held before the report's period.
  func record(
    _ state: EnrolmentState, organisation: String?, beside: Beside = Beside()
  ) -> EnrolmentRecord {
    let subject = Subject.organisation(state.organisation).description
    let since = reads.contains(.stages) ? state.ending?.on ?? state.stage?.since : nil
    let start = since ?? state.enrolledOn
    // Whoever only applied has agreed on nothing and is asked for nothing.
    let tookPart = !names.programme.onlyApplied(state)
    return EnrolmentRecord(
      ref: Subject.enrolment(state.enrolment).description,
      organisation: .init(ref: subject, name: reads.contains(.organisations) ? organisation ?? subject : subject),
      enrolledOn: state.enrolledOn.description,
      position: EnrolmentRecord.Position(rawValue: state.positionName) ?? .waiting,
      stage: reads.contains(.stages) ? state.stage.map { present[.stage, $0.stage].rawValue } : nil,
      since: start.description,
      days: max(0, day.days(since: start)),
      paused: reads.contains(.stages)
        ? state.pause.map { .init(since: $0.from.description, until: $0.expected?.description) } : nil,
      exit: reads.contains(.stages) ? state.ending?.exit.map(names.exit) : nil,
      meaning: reads.contains(.stages) ? meaning(state) : nil,
      onlyApplied: reads.contains(.stages) && !tookPart ? true : nil,
      sessions: reads.contains(.sessions) ? sessions(state, beside) : .init(),
      milestones: reads.contains(.milestones) && tookPart ? milestones(state) : [],
      figures: reads.contains(.indicators) && tookPart ? figures(state) : [],
      due: dues(state, tookPart: tookPart),
      attention: plan.has(.progress) ? attention(state) : [],
      deviations: showsDeviations ? deviations(state, beside) : [])
  }

  private func sessions(
    _ state: EnrolmentState, _ beside: Beside
  ) -> EnrolmentRecord.Sessions {
    let before = beside.sessionsBefore
    let kinds = state.renamed(present).sessions.sorted { $0.key < $1.key }.compactMap {
      id, tally -> EnrolmentRecord.Sessions.Kind? in
      let count = tally.count - (before[id]?.count ?? 0)
      guard count > 0 else { return nil }
      return .init(
        id: id.rawValue, count: count, minutes: tally.minutes - (before[id]?.minutes ?? 0),
        repeated: beside.repeats[id].map { .init(count: $0.count, minutes: $0.minutes) })
    }
    let last = state.lastSession.flatMap { last in plan.period.map { $0.contains(last) } ?? true ? last : nil }
    return .init(
      count: kinds.reduce(0) { $0 + $1.count }, minutes: kinds.reduce(0) { $0 + $1.minutes },
      last: last?.description, kinds: kinds)
  }

  private func milestones(_ state: EnrolmentState) -> [EnrolmentRecord.Milestone] {
    state.milestonePlans(in: names.programme, on: day).map { plan in
      .init(
        id: present.renamed(milestone: plan.id).rawValue, status: status(plan), due: plan.due.value?.description,
        on: plan.status?.on.description, late: plan.isLate(on: day))
    }
  }

  private func status(_ plan: MilestonePlan) -> EnrolmentRecord.Milestone.Status {
    switch (plan.need, plan.status?.step) {
    case (.notNeeded, _): .notNeeded
    case (.needed, _) where plan.isReached: .accepted
    case (_, .accepted?): .accepted
    case (_, .submitted?): .submitted
    case (_, .rejected?): .rejected
    case (.notAgreed, nil): .notAgreed
    case (.needed, nil): .open
    }
  }

  private func figures(_ state: EnrolmentState) -> [EnrolmentRecord.Figure] {
    let shown = current == nil ? state : state.renamed(present)
    var known: Set<ElementID> = []
    return names.programme.indicators.compactMap { indicator in
      // Of indicators that became one, the first stands for them until their enrolment has moved.
      let id = present[.indicator, indicator.id]
      guard known.insert(id).inserted else { return nil }
      if let current, let counted = current.indicator(id), counted.count != nil, indicator.count != nil {
        // What is counted and not typed in is counted by one rule for all.
        return figure(id.rawValue, counted, shown, in: current)
      }
      let former = current.flatMap { FormerElements.id(of: indicator, called: id, in: $0) }
      return figure(former ?? id.rawValue, indicator, state, in: names.programme)
    }
  }

  private func figure(
    _ id: String, _ indicator: Indicator, _ state: EnrolmentState, in programme: Programme
  ) -> EnrolmentRecord.Figure {
    let standing = IndicatorStanding(indicator, state, in: programme, on: day)
    let ends = plan.comparedDays.flatMap { Figures(indicator, state, in: programme, on: day).ends(of: $0) }
    return .init(
      indicator: id, baseline: reading(standing.baseline), latest: reading(standing.latest),
      target: reading(standing.target, on: nil), first: ends.map { reading($0.first.figure) },
      last: ends?.last.map { reading($0.figure) })
  }

  private func reading(_ figure: DatedFigure?) -> EnrolmentRecord.Reading {
    figure.map { reading($0.value, on: $0.on) } ?? .unknown()
  }

  private func reading(_ value: Known<Quantity>, on day: Day?) -> EnrolmentRecord.Reading {
    switch value {
    case .value(let quantity): .known(quantity.description, on: day?.description)
    case .unknown: .unknown(on: day?.description)
    case .notApplicable: .notApplicable
    }
  }

  /// What a plugin may not read is not due either.
  private func dues(_ state: EnrolmentState, tookPart: Bool) -> [EnrolmentRecord.Due] {
    guard plan.has(.progress) else { return [] }
    let owed = tookPart ? reads : reads.subtracting([.milestones, .indicators])
    return state.dues(in: names.programme, on: day).filter { owed.contains($0.subject.scope) }.map { due in
      .init(
        sentence: names.due(due.subject), on: due.on.description, overdue: due.isOverdue(on: day))
    }
  }

  /// What is overdue stands among the dues already.
  private func attention(_ state: EnrolmentState) -> [String] {
    state.attention(in: names.programme, on: day).compactMap { attention in
      switch attention {
      case .overdue: nil
      case .silent where !reads.contains(.sessions): nil
      case .gateReady where !reads.contains(.stages), .waiting where !reads.contains(.stages): nil
      case .silent, .gateReady, .waiting: names.attention(attention, on: day)
      }
    }
  }

  private func meaning(_ state: EnrolmentState) -> String? {
    state.ending?.exit.flatMap { names.programme.exit($0)?.meaning?.rawValue }
  }

  private func deviations(_ state: EnrolmentState, _ beside: Beside) -> [String] {
    func isCovered(_ day: Day) -> Bool { plan.period?.contains(day) ?? true }
    func reason(_ day: Day) -> String? {
      guard beside.readsTexts else { return nil }
      return beside.overrides.first { $0.step != .completed && $0.on == day }?.reason
    }
    let entered = state.visits.filter { $0.overridden && isCovered($0.since) }.map { visit in
      names.enteredAgainstGate(visit.stage, on: visit.since, reason: reason(visit.since))
    }
    let completed = beside.overrides.filter { $0.step == .completed && isCovered($0.on) }.map { override in
      names.completedAgainstGate(on: override.on, reason: beside.readsTexts ? override.reason : nil)
    }
    let lost = beside.lostAcceptances.filter { lost in
      isCovered(lost.entered) && lost.brokeGate(of: state, in: names.programme)
    }
    let others = beside.deviations.filter { isCovered($0.fact.on) }.map { recorded in
      names.deviated(on: recorded.fact.on, recorded.texts, readsTexts: beside.readsTexts)
    }
    return entered + completed + others
      + (reads.contains(.milestones) || !plan.has(.progress) ? lost.map(names.acceptanceLost) : [])
  }
}

extension Due.Subject {
  fileprivate var scope: ReadScope {
    switch self {
    case .milestone: .milestones
    case .form: .forms
    case .baseline, .figure: .indicators
    case .session, .sessions, .sessionTime: .sessions
    case .endOfStage, .resumption: .stages
    case .meeting, .action: .sessions
    }
  }
}
