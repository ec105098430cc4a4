import RugePluginKit

/// Adds records up, one at a time.
struct ProgressTally {
  private let request: ReportRequest
  /// The days that count as soon.
  private let soon: ClosedRange<String>
  private let hasFigures: Bool
  private var totals = Totals()
  private var stages: OrderedByID<ProgressSummary.StageCount>
  private var indicators: OrderedByID<IndicatorTotal>
  private var sessions: OrderedByID<SessionTotal>
  private var forms: [FormSummary]
  private var records: OrderedByID<RecordKindSummary>
  private var enrolments: [EnrolmentSummary] = []

  init(_ request: ReportRequest) {
    self.request = request
    soon = request.asOf...max(request.asOf, CalendarDay.adding(30, to: request.asOf))
    stages = OrderedByID(
      request.programme.stages.map {
        ProgressSummary.StageCount(id: $0.id, title: $0.title, isFollowUp: $0.isFollowUp)
      })
    hasFigures = ReportSections(request.sections).indicators
    indicators = OrderedByID(
      hasFigures
        ? request.programme.indicators.map { IndicatorTotal($0, comparesPeriod: request.comparesPeriod ?? false) } : [])
    let kinds = request.programme.sessions ?? []
    sessions = OrderedByID(kinds.map { SessionTotal(id: $0.id, title: $0.title, open: $0.open) })
    for kind in kinds { if let open = kind.open { totals.add(open) } }
    forms = (request.programme.forms ?? []).map { FormSummary($0) }
    records = OrderedByID((request.programme.records ?? []).map { RecordKindSummary($0) })
  }

  /// Counts an enrolment.
  ///
  /// One that follows an older version of the programme may name stages and figures that the programme no longer has:
  /// they are counted under their ids.
  mutating func add(_ record: EnrolmentRecord) {
    var record = record
    if !hasFigures { record.figures = [] }
    var stageTitle: String?
    var isFollowUp = false
    if let stage = record.stage {
      stages.update(stage, orInsert: .init(id: stage, title: stage, isFollowUp: false)) { counted in
        (stageTitle, isFollowUp) = (counted.title, counted.isFollowUp)
        if record.position == .stage { counted.count += 1 }
      }
    }
    for figure in record.figures {
      let unnamed = IndicatorTotal(.init(id: figure.indicator, title: figure.indicator))
      indicators.update(figure.indicator, orInsert: unnamed) { $0.add(figure) }
    }
    for kind in record.sessions.kinds ?? [] {
      sessions.update(kind.id, orInsert: SessionTotal(id: kind.id, title: kind.id)) { $0.add(kind) }
    }
    for index in forms.indices {
      let filled = record.forms?.first { $0.form == forms[index].id }
      if filled != nil || record.onlyApplied != true { forms[index].add(filled) }
    }
    for entry in record.records ?? [] {
      records.update(entry.kind, orInsert: RecordKindSummary(.init(id: entry.kind, title: entry.kind))) {
        $0.add(entry)
      }
    }
    for (kind, count) in (record.recordsLeftOut ?? [:]).sorted(by: { $0.key < $1.key }) {
      records.update(kind, orInsert: RecordKindSummary(.init(id: kind, title: kind))) { $0.add(leftOut: count) }
    }
    let enrolment = EnrolmentSummary(record, stageTitle: stageTitle, soon: soon)
    totals.add(enrolment, isFollowUp: isFollowUp)
    if enrolment.isListed(for: request.audience) { enrolments.append(enrolment) }
  }

  var summary: ProgressSummary {
    ProgressSummary(
      report: request.report, title: request.title, sections: request.sections, narrative: request.narrative,
      language: request.language,
      audience: request.audience, asOf: request.asOf,
      period: request.period, workspace: request.workspace, scope: request.scope, notice: request.notice,
      programme: .init(
        id: request.programme.id, title: request.programme.title, host: request.programme.host,
        participant: request.programme.participant),
      totals: totals, stages: stages.elements, indicators: indicators.elements,
      sessionKinds: sessions.elements.isEmpty ? nil : sessions.elements,
      forms: request.programme.forms == nil ? nil : forms,
      records: request.programme.records == nil ? nil : records.elements, enrolments: enrolments)
  }
}
