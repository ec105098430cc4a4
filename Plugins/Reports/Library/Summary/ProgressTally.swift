import RugePluginKit

/// Adds records up, one at a time.
struct ProgressTally {
  private let request: ReportRequest
  /// The days that count as soon.
  private let soon: ClosedRange<String>
  private var totals = Totals()
  private var stages: OrderedByID<ProgressSummary.StageCount>
  private var indicators: OrderedByID<IndicatorTotal>
  private var enrolments: [EnrolmentSummary] = []

  init(_ request: ReportRequest) {
    self.request = request
    soon = request.asOf...max(request.asOf, CalendarDay.adding(30, to: request.asOf))
    stages = OrderedByID(
      request.programme.stages.map {
        ProgressSummary.StageCount(id: $0.id, title: $0.title, isFollowUp: $0.isFollowUp)
      })
    indicators = OrderedByID(request.programme.indicators.map { IndicatorTotal($0) })
  }

  /// Counts an enrolment.
  ///
  /// One that follows an older version of the programme may name stages and figures that the programme no longer has:
  /// they are counted under their ids.
  mutating func add(_ record: EnrolmentRecord) {
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
    let enrolment = EnrolmentSummary(record, stageTitle: stageTitle, soon: soon)
    totals.add(enrolment, isFollowUp: isFollowUp)
    enrolments.append(enrolment)
  }

  var summary: ProgressSummary {
    ProgressSummary(
      report: request.report, language: request.language, audience: request.audience, asOf: request.asOf,
      period: request.period, workspace: request.workspace, scope: request.scope, notice: request.notice,
      programme: .init(
        id: request.programme.id, title: request.programme.title, host: request.programme.host),
      totals: totals, stages: stages.elements, indicators: indicators.elements, enrolments: enrolments)
  }
}
