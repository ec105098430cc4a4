import RugeCore
import RugePluginHost
import RugePluginKit
import RugeWords

/// Turns a state into the record that a report plugin reads, with no more in it than the plugin may read.
struct RecordBuilder {
  private let names: ProgrammeWords
  private let plan: ReportPlan
  private let reads: Set<ReadScope>

  /// What the report has no section for is not sent, even where the plugin may read it.
  init(_ names: ProgrammeWords, _ plan: ReportPlan, reads: Set<ReadScope>) {
    self.names = names
    self.plan = plan
    var reads = reads
    if !plan.has(.progress) { reads.subtract([.milestones, .forms]) }
    if !plan.has(.progress), !plan.has(.sessions) { reads.remove(.sessions) }
    if !plan.has(.indicators) { reads.remove(.indicators) }
    self.reads = reads
  }

  private var day: Day { plan.day }

  /// The record, without the sessions that were held before the report's period.
  func record(
    _ state: EnrolmentState, organisation: String?, sessionsBefore: [ElementID: SessionTally]
  ) -> EnrolmentRecord {
    let subject = Subject.organisation(state.organisation).description
    let since = reads.contains(.stages) ? state.ending?.on ?? state.stage?.since : nil
    let start = since ?? state.enrolledOn
    return EnrolmentRecord(
      ref: Subject.enrolment(state.enrolment).description,
      organisation: .init(ref: subject, name: reads.contains(.organisations) ? organisation ?? subject : subject),
      enrolledOn: state.enrolledOn.description,
      position: EnrolmentRecord.Position(rawValue: state.positionName) ?? .waiting,
      stage: reads.contains(.stages) ? state.stage?.stage.rawValue : nil,
      since: start.description,
      days: max(0, day.days(since: start)),
      exit: reads.contains(.stages) ? state.ending?.exit.map(names.exit) : nil,
      sessions: reads.contains(.sessions) ? sessions(state, sessionsBefore) : .init(),
      milestones: reads.contains(.milestones) ? milestones(state) : [],
      figures: reads.contains(.indicators) ? figures(state) : [],
      due: dues(state),
      attention: plan.has(.progress) ? attention(state) : [],
      deviations: reads.contains(.stages) && plan.has(.deviations) ? deviations(state) : [])
  }

  private func sessions(
    _ state: EnrolmentState, _ before: [ElementID: SessionTally]
  ) -> EnrolmentRecord.Sessions {
    let kinds = state.sessions.sorted { $0.key < $1.key }.compactMap { id, tally -> EnrolmentRecord.Sessions.Kind? in
      let count = tally.count - (before[id]?.count ?? 0)
      guard count > 0 else { return nil }
      return .init(id: id.rawValue, count: count, minutes: tally.minutes - (before[id]?.minutes ?? 0))
    }
    let last = state.lastSession.flatMap { last in plan.period.map { $0.contains(last) } ?? true ? last : nil }
    return .init(
      count: kinds.reduce(0) { $0 + $1.count }, minutes: kinds.reduce(0) { $0 + $1.minutes },
      last: last?.description, kinds: kinds)
  }

  private func milestones(_ state: EnrolmentState) -> [EnrolmentRecord.Milestone] {
    state.milestonePlans(in: names.programme, on: day).map { plan in
      .init(
        id: plan.id.rawValue, status: status(plan), due: plan.due.value?.description,
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
    names.programme.indicators.map { indicator in
      let standing = IndicatorStanding(indicator, state, in: names.programme, on: day)
      return .init(
        indicator: indicator.id.rawValue, baseline: reading(standing.baseline), latest: reading(standing.latest),
        target: reading(standing.target, on: nil))
    }
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
  private func dues(_ state: EnrolmentState) -> [EnrolmentRecord.Due] {
    guard plan.has(.progress) else { return [] }
    return state.dues(in: names.programme, on: day).filter { reads.contains($0.subject.scope) }.map { due in
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

  private func deviations(_ state: EnrolmentState) -> [String] {
    state.visits.filter { $0.overridden && plan.period?.contains($0.since) ?? true }.map {
      names.enteredAgainstGate($0.stage, on: $0.since)
    }
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
