import RugeCore

/// Which report is wanted, and how.
struct ReportOrder {
  let report: String
  let format: String?
  let output: String?
  let programme: String?
  /// `nil` for the one that the programme's rule names, or the board.
  let audience: String?
  let cohort: String?
  let asOf: String?
  let notice: String?
  /// The text of the section `narrative`, or `@` and the name of the file that has it.
  var narrative: String?

  /// The endings of file names that mean a format.
  private static let endings = [
    "html": "html", "htm": "html", "md": "markdown", "markdown": "markdown", "json": "json", "csv": "csv",
    "txt": "text",
  ]

  /// The format asked for, or the one that the output's ending means; without either Markdown, where the report has it.
  func resolvedFormat(among known: [String]) throws -> String {
    let usual = known.contains("markdown") ? "markdown" : known.first
    let wanted = format ?? output.flatMap(FileEnding.of).map { Self.endings[$0] ?? $0 } ?? usual ?? "markdown"
    guard known.contains(wanted) else { throw UsageProblem.unknownFormat(wanted, known: known) }
    return wanted
  }

  func resolvedAudience(of rule: ReportRule?) throws -> ReportRule.Audience {
    guard let audience else { return rule?.audience ?? .board }
    guard let value = ReportRule.Audience(rawValue: audience) else {
      throw UsageProblem.unknownChoice(
        audience, option: "--audience", known: ReportRule.Audience.allCases.map(\.rawValue))
    }
    return value
  }
}
