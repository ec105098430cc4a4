import RugePluginKit

/// All that the report counts, and as JSON the report's edition for programs.
///
/// Optional fields are absent where there is nothing to say. Days are ISO dates, numbers exact decimals in text.
struct ProgressSummary: Encodable {
  /// The report's id.
  let report: String
  /// Which fields there are; the number rises when one goes or changes its meaning, not when one is added.
  let schema = 2
  /// The title that the programme gives it.
  let title: String?
  /// The parts it is to have, where it is not to have them all.
  let sections: [String]?
  /// What somebody wrote for it.
  let narrative: String?
  let language: String
  let audience: String
  /// The day as of which everything holds.
  let asOf: String
  let period: ReportRequest.Period?
  let workspace: String
  /// Which enrolments it covers, where it does not cover all of them.
  let scope: String?
  /// What must be said at the top, such as that the data is made up.
  let notice: String?
  let programme: Programme
  let totals: Totals
  /// How many are in each stage now, in the programme's order.
  let stages: [StageCount]
  /// What each figure adds up to, in the programme's order.
  let indicators: [IndicatorTotal]
  /// The sessions by kind, in the programme's order; absent where the host does not tell them apart.
  let sessionKinds: [SessionTotal]?
  /// The forms that the report has a section for, each round by itself; absent where it has none.
  let forms: [FormSummary]?
  /// The kinds of record that it has a section for; absent where it has none.
  let records: [RecordKindSummary]?
  /// The enrolments that are listed by number, which ``JSONReport`` writes one at a time.
  let enrolments: [EnrolmentSummary]

  private enum CodingKeys: String, CodingKey {
    case report, schema, title, sections, narrative, language, audience, asOf, period, workspace, scope, notice,
      programme, totals, stages, indicators, sessionKinds, forms, records
  }

  struct Programme: Encodable {
    let id: String
    let title: String
    let host: String?
    let participant: String?
  }

  struct StageCount: Encodable {
    let id: String
    let title: String
    let isFollowUp: Bool
    var count = 0
  }
}
