import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// What a report is made from: the programme, and a record for each enrolment, as they stood on a day.
struct ReportData {
  let programme: ReportRequest.Programme
  let records: [EnrolmentRecord]

  init(_ id: String?, on day: Day, reads: Set<ReadScope>, _ context: CommandContext) throws {
    (programme, records) = try context.reading { store in
      let programmes = Programmes(store)
      let current = try programmes.newest(id, on: day)
      let names = try store.names(.organisation)
      var records: [EnrolmentRecord] = []
      try store.forEachState(programme: current.id, upTo: day) { state in
        let words = ProgrammeWords(context.words, try programmes.version(state.definition))
        let builder = RecordBuilder(words, reads: reads, on: day)
        records.append(builder.record(state, organisation: names[state.organisation]))
      }
      return (ReportRequest.Programme(current, context.words.language), records)
    }
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
      milestones: programme.milestones.map { .init(id: $0.id.rawValue, title: $0.title[language]) })
  }
}
