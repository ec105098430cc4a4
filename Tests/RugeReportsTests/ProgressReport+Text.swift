import RugePluginKit
import Testing

@testable import RugeReports

extension ProgressReport {
  /// The report without the file around it.
  func text(_ request: ReportRequest, _ records: [EnrolmentRecord]) throws -> String {
    let format = try #require(ReportFormat(rawValue: request.format))
    return try render(Self.summary(request, records), as: format, phrases: Phrases(request.words))
  }

  static func summary(_ request: ReportRequest, _ records: [EnrolmentRecord]) -> ProgressSummary {
    var tally = ProgressTally(request)
    for record in records { tally.add(record) }
    return tally.summary
  }
}
