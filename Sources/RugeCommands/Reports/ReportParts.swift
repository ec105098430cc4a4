import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// The parts of a report that the programme itself names: the answers of its forms, and its own kinds of record.
///
/// They are read only where the report has a section for them.
struct ReportParts {
  /// `nil` where the report has no section for any.
  let forms: [ReportRequest.Programme.Form]?
  let kinds: [ReportRequest.Programme.RecordKind]?
  private var answers: [String: [EnrolmentRecord.FilledForm]] = [:]
  private var entries: [String: FittingEntries] = [:]

  init(
    _ plan: ReportPlan, _ reads: Set<ReadScope>, _ scope: ProgrammeScope, readsTexts: Bool, _ context: CommandContext
  ) throws {
    let reader = QuestionReader(scope.names, readsTexts: readsTexts)
    let forms = reads.contains(.forms) ? plan.elements.compactMap(scope.programme.form) : []
    let filled = try forms.flatMap { try FormPart.parts(of: $0, plan, scope, reader) }
    for part in filled {
      for (ref, form) in part.filled { answers[ref, default: []].append(form) }
    }
    self.forms = forms.isEmpty ? nil : filled.map(\.form)
    let kinds = reads.contains(.records) ? plan.elements.compactMap(scope.programme.recordKind) : []
    guard !kinds.isEmpty else {
      self.kinds = nil
      return
    }
    let documents = try RecordFinder(scope.store, on: plan.day, context)
      .all(under: [(scope.version, scope.programme)])
    let wanted = Set(kinds.map(\.id.rawValue))
    let grouped = Dictionary(grouping: documents.reversed().filter { wanted.contains($0.kind) }) { $0.enrolment }
    for (ref, documents) in grouped {
      guard let ref else { continue }
      entries[ref] = FittingEntries(documents.map { reader.entry($0, of: kinds) })
    }
    // What belongs to the programme itself belongs to none of its cohorts.
    let own = plan.cohort == nil ? grouped[nil] ?? [] : []
    self.kinds = kinds.map { kind in
      let fitting = FittingEntries(own.filter { $0.kind == kind.id.rawValue }.map { reader.entry($0, of: kinds) })
      return .init(
        id: kind.id.rawValue, title: scope.names.record(kind.id), states: kind.states.flatMap(\.self).map(\.rawValue),
        questions: kind.fields.map(reader.question), entries: fitting.entries,
        leftOut: fitting.leftOut?[kind.id.rawValue], stateTitles: kind.stateTitles(in: context.words.language))
    }
  }

  /// The record of one who is but counted: the audience reads no answers and records of it, nor what it should do.
  func empty(_ record: EnrolmentRecord) -> EnrolmentRecord {
    var record = record
    (record.due, record.attention, record.deviations) = ([], [], [])
    if forms != nil { record.forms = [] }
    if kinds != nil { record.records = [] }
    return record
  }

  /// The record with the answers and records about it.
  func filled(_ record: EnrolmentRecord) -> EnrolmentRecord {
    guard forms != nil || kinds != nil else { return record }
    var record = record
    if forms != nil { record.forms = answers[record.ref] ?? [] }
    if kinds != nil {
      record.records = entries[record.ref]?.entries ?? []
      record.recordsLeftOut = entries[record.ref]?.leftOut
    }
    return record
  }
}

extension RecordKind {
  /// What its states are called in a language, by their ids; `nil` where none has a title.
  fileprivate func stateTitles(in language: Language) -> [String: String]? {
    guard !stateTitles.isEmpty else { return nil }
    return Dictionary(uniqueKeysWithValues: stateTitles.map { ($0.key.rawValue, $0.value[language]) })
  }
}
