/// The forms the progress report comes in.
enum ReportFormat: String, CaseIterable {
  /// One page that holds all it needs.
  case html
  case markdown
  /// Everything the report counts, for programs.
  case json
  /// One row for each enrolment, for spreadsheets.
  case csv

  var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .json: "json"
    case .csv: "csv"
    }
  }

  var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    }
  }
}
