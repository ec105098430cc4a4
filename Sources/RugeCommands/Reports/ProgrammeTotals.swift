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
  /// At how many sessions of the programme itself nobody counted what an indicator counts.
  private(set) var uncounted: [ElementID: Int] = [:]
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
      ? try scope.store.jointSessions(
        upTo: plan.day, calledNow: Programmes(scope.store).presentNames(on: plan.day)) : []
    jointInPeriod = joint.filter { plan.period?.contains($0.on) ?? true }
    guard plan.cohort == nil, showsSessions || !counting.isEmpty else { return }
    let facts = try scope.facts()
    let log = ProgrammeLog(facts, upTo: plan.day)
    for indicator in counting {
      guard let rule = indicator.count else { continue }
      if log.count(rule) != .zero { logged[indicator.id] = log.count(rule) }
      let unknown = log.uncounted(by: rule, in: scope.programme)
      if unknown > 0 { uncounted[indicator.id] = unknown }
    }
    guard showsSessions else { return }
    let before = plan.period.map { ProgrammeLog(facts, upTo: $0.lowerBound.adding(days: -1)).events } ?? [:]
    for (kind, day) in log.events {
      let earlier = before[kind] ?? SessionDay()
      let held = day.held - earlier.held
      guard held > 0 else { continue }
      let isCounted = scope.programme.sessionKind(kind)?.attendance == .counted
      let unknown = isCounted ? day.uncounted - earlier.uncounted : 0
      open[kind] = .init(
        count: held, minutes: day.minutes - earlier.minutes, guests: day.heads - earlier.heads,
        uncounted: unknown > 0 ? unknown : nil)
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
