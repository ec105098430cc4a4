import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// What a report is made from: the programme, and a record for each enrolment, as they stood on a day.
struct ReportData {
  let programme: ReportRequest.Programme
  let records: [EnrolmentRecord]

  init(_ plan: ReportPlan, reads: Set<ReadScope>, _ context: CommandContext) throws {
    (programme, records) = try context.reading { store in
      let programmes = Programmes(store)
      let current = try programmes.newest(plan.programme, on: plan.day)
      let names = try store.names(.organisation)
      let earlier = try Self.sessions(before: plan.period, of: current.id, store)
      let views = try CohortViews(store, programmes, on: plan.day)
      var records: [EnrolmentRecord] = []
      try store.forEachState(programme: current.id, upTo: plan.day) { state in
        let version = try programmes.version(state.definition)
        guard plan.covers(state, in: version) else { return }
        let builder = RecordBuilder(ProgrammeWords(context.words, version), plan, reads: reads)
        records.append(
          builder.record(
            state.withCohort(views.view(for: state, in: version)), organisation: names[state.organisation],
            sessionsBefore: earlier[state.enrolment] ?? [:]))
      }
      return (ReportRequest.Programme(current, context.words.language), records)
    }
  }

  /// The sessions of each enrolment that the period does not have, since they were held before it.
  private static func sessions(
    before period: ClosedRange<Day>?, of programme: ElementID, _ store: Store
  ) throws -> [Int64: [ElementID: SessionTally]] {
    guard let period else { return [:] }
    var sessions: [Int64: [ElementID: SessionTally]] = [:]
    try store.forEachState(programme: programme, upTo: period.lowerBound.adding(days: -1)) { state in
      sessions[state.enrolment] = state.sessions
    }
    return sessions
  }
}

extension ReportRequest.Programme {
  /// The programme as a version words it.
  fileprivate init(_ programme: RugeCore.Programme, _ language: Language) {
    self.init(
      id: programme.id.rawValue, title: programme.title[language], host: programme.host,
      stages: programme.stages.map { .init(id: $0.id.rawValue, title: $0.title[language], isFollowUp: $0.isFollowUp) },
      indicators: programme.indicators.map {
        .init(id: $0.id.rawValue, title: $0.title[language], unit: $0.unit?[language])
      },
      milestones: programme.milestones.map { .init(id: $0.id.rawValue, title: $0.title[language]) },
      sessions: programme.sessions.map { .init(id: $0.id.rawValue, title: $0.title[language]) })
  }
}
