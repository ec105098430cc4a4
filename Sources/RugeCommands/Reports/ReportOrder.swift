import RugeCore

/// Which report is wanted, and how.
package struct ReportOrder {
  package let report: String
  package let format: String?
  package let output: String?
  package let programme: String?
  package let audience: String
  package let asOf: String?
  package let notice: String?

  /// The endings of file names that mean a format.
  private static let endings = [
    "html": "html", "htm": "html", "md": "markdown", "markdown": "markdown", "json": "json", "csv": "csv",
  ]

  /// The format asked for, or the one that the output's ending means.
  package func resolvedFormat(among known: [String]) throws -> String {
    let ending = output.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() }
    let wanted = format ?? ending.flatMap { Self.endings[$0] } ?? "markdown"
    guard known.contains(wanted) else { throw UsageProblem.unknownFormat(wanted, known: known) }
    return wanted
  }

  package func resolvedAudience() throws -> ReportRule.Audience {
    guard let value = ReportRule.Audience(rawValue: audience) else {
      throw UsageProblem.badValue(
        key: "--audience", value: audience, expected: .oneOf(ReportRule.Audience.allCases.map(\.rawValue)))
    }
    return value
  }
}
