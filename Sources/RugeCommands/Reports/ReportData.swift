import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// What a report is made from: the programme, and a record for each enrolment, as they stood on a day.
struct ReportData {
  let programme: ReportRequest.Programme
  let records: [EnrolmentRecord]
  /// Every phrase of the report.
  let phrases: [String: String]

  init(
    _ plan: ReportPlan, for audience: ReportRule.Audience, reads: Set<ReadScope>, _ context: CommandContext
  ) throws {
    (programme, records, phrases) = try context.reading { store in
      let programmes = Programmes(store)
      let version = try programmes.newest(plan.programme, on: plan.day)
      let current = version.programme
      let scope = ProgrammeScope(version, on: plan.day, in: store, context)
      let present = try scope.presentNames()
      let names = try store.names(.organisation)
      let earlier = try Self.sessions(before: plan.period, of: current.id, present, store)
      let views = try CohortViews(store, programmes, on: plan.day, countingRoom: true)
      let readsTexts = audience.readsTexts
      let totals = try ProgrammeTotals(scope, plan, reads)
      var joint = JointSessionCount(totals.jointInPeriod)
      let parts = try ReportParts(plan, reads, scope, readsTexts: audience.readsTexts(ofSectionsIn: plan.rule), context)
      var records: [EnrolmentRecord] = []
      var covered: [EnrolmentState] = []
      var former = FormerElements(besides: current, context.words.language)
      try store.forEachFolded(programme: current.id, upTo: plan.day) { folded in
        guard let state = folded.state else { return }
        let own = try programmes.version(state.definition)
        let shown = state.renamed(present)
        guard plan.covers(shown, in: current) else { return }
        let builder = RecordBuilder(
          ProgrammeWords(context.words, own), plan, reads: reads, under: present[state.definition],
          current: state.definition == version.version ? nil : current)
        let tookPart = !own.onlyApplied(state)
        let isNamed = tookPart || audience.readsApplicants
        let hasOverrides = state.visits.contains(where: \.overridden) || state.ending?.kind == .completed
        let record = builder.record(
          state.withCohort(try views.view(for: state, in: (state.definition, own))),
          organisation: isNamed ? names[state.organisation] : nil,
          beside: .init(
            sessionsBefore: earlier[state.enrolment] ?? [:], repeats: joint.repeats(of: shown),
            overrides: hasOverrides && builder.showsDeviations
              ? try store.overrides(of: state.enrolment, upTo: plan.day) : [],
            readsTexts: readsTexts, lostAcceptances: folded.lostAcceptances,
            deviations: state.deviationCount > 0 && builder.showsDeviations
              ? try store.deviations(of: state.enrolment, upTo: plan.day) : []))
        records.append(isNamed ? parts.filled(record) : parts.empty(record))
        if state.definition != version.version { former.take(record, of: own, under: present[state.definition]) }
        if totals.needsStates, tookPart { covered.append(shown) }
      }
      return (
        ReportRequest.Programme(scope.names, totals, totals.repeats(among: covered), parts, former), records,
        scope.names.reportPhrases
      )
    }
  }

  /// The sessions of each enrolment that the period does not have, since they were held before it.
  private static func sessions(
    before period: ClosedRange<Day>?, of programme: ElementID, _ present: [Int64: NameChanges], _ store: Store
  ) throws -> [Int64: [ElementID: SessionTally]] {
    guard let period else { return [:] }
    var sessions: [Int64: [ElementID: SessionTally]] = [:]
    try store.forEachState(programme: programme, upTo: period.lowerBound.adding(days: -1)) { state in
      sessions[state.enrolment] = state.renamed(present).sessions
    }
    return sessions
  }
}

extension ReportRequest.Programme {
  /// The programme as a version words it, with what was recorded about itself.
  fileprivate init(
    _ names: ProgrammeWords, _ totals: ProgrammeTotals, _ repeated: [ElementID: Quantity], _ parts: ReportParts,
    _ former: FormerElements
  ) {
    let (programme, language) = (names.programme, names.words.language)
    self.init(
      id: programme.id.rawValue, title: programme.title[language], host: programme.host,
      stages: programme.stages.map { .init(id: $0.id.rawValue, title: $0.title[language], isFollowUp: $0.isFollowUp) }
        + former.stages,
      indicators: programme.indicators.map { indicator in
        .init(
          id: indicator.id.rawValue, title: indicator.title[language], unit: indicator.unit?[language],
          aggregate: indicator.aggregate.rawValue, hasBaseline: indicator.hasBaseline,
          logged: totals.logged[indicator.id]?.description, uncounted: totals.uncounted[indicator.id],
          repeated: repeated[indicator.id]?.description)
      } + former.indicators,
      milestones: programme.milestones.map { .init(id: $0.id.rawValue, title: $0.title[language]) },
      sessions: programme.sessions.map { kind in
        .init(id: kind.id.rawValue, title: kind.title[language], open: totals.open[kind.id])
      } + former.sessions,
      participant: names.participant, forms: parts.forms, records: parts.kinds)
  }
}
