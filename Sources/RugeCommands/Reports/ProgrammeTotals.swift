import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore

/// What a report says of a programme itself, which stands in no enrolment's record: sessions with people who take part in
/// nothing, what indicators count of them, and sessions that several held together.
struct ProgrammeTotals {
  /// The sessions with people who take part in nothing, in the report's period.
  private(set) var open: [ElementID: ReportRequest.Programme.OpenSessions] = [:]
  /// What each indicator counts of the programme itself.
  private(set) var logged: [ElementID: Quantity] = [:]
  /// The sessions of the report's period that several held together.
  let jointInPeriod: [JointSession]
  private let joint: [JointSession]
  private let counting: [Indicator]

  /// What a report covers of it.
  ///
  /// Nothing of the programme itself belongs to one of its cohorts.
  init(_ scope: ProgrammeScope, _ plan: ReportPlan, _ reads: Set<ReadScope>) throws {
    let showsSessions = reads.contains(.sessions) && (plan.has(.progress) || plan.has(.sessions))
    counting =
      reads.contains(.indicators) && plan.has(.indicators) ? scope.programme.indicators.filter { $0.count != nil } : []
    joint =
      (showsSessions || !counting.isEmpty) && !scope.programme.sessions.isEmpty
      ? try scope.store.jointSessions(upTo: plan.day) : []
    jointInPeriod = joint.filter { plan.period?.contains($0.on) ?? true }
    guard plan.cohort == nil, showsSessions || !counting.isEmpty else { return }
    let facts = try scope.facts()
    let log = ProgrammeLog(facts, upTo: plan.day)
    for indicator in counting {
      guard let rule = indicator.count, log.count(rule) != .zero else { continue }
      logged[indicator.id] = log.count(rule)
    }
    guard showsSessions else { return }
    let before = plan.period.map { ProgrammeLog(facts, upTo: $0.lowerBound.adding(days: -1)).events } ?? [:]
    for (kind, day) in log.events {
      let held = day.held - (before[kind]?.held ?? 0)
      guard held > 0 else { continue }
      open[kind] = .init(
        count: held, minutes: day.minutes - (before[kind]?.minutes ?? 0), guests: day.heads - (before[kind]?.heads ?? 0)
      )
    }
  }

  /// Whether it matters whom the report covers.
  var needsStates: Bool { !joint.isEmpty && !counting.isEmpty }

  /// What the figures of those covered count more than once, by indicator.
  func repeats(among states: [EnrolmentState]) -> [ElementID: Quantity] {
    guard needsStates else { return [:] }
    return Dictionary(
      counting.compactMap { indicator in
        let repeats = indicator.count.map { IndicatorTotal.repeats($0, states, joint) } ?? .zero
        return repeats == .zero ? nil : (indicator.id, repeats)
      }, uniquingKeysWith: { first, _ in first })
  }
}
