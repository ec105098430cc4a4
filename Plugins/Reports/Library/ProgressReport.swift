public import RugePluginKit

/// The progress report: how the enrolments of a programme are getting on, for a board.
public struct ProgressReport: ReportProducer {
  /// Makes the report; it has no settings.
  public init() {}

  /// Adds the records up and writes one file, `progress.<format>`.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - records: The enrolments.
  /// - Returns: The file.
  /// - Throws: Where the request names another report or format, or the file cannot be written.
  public func produce(_ request: ReportRequest, records: some Sequence<EnrolmentRecord>) throws -> ReportResult {
    let phrases = Phrases(request.words)
    guard request.report == "progress" else {
      throw PluginFailure(phrases.say(.unknownReport, ["report": request.report]))
    }
    guard let format = ReportFormat(rawValue: request.format) else {
      throw PluginFailure(phrases.say(.unknownFormat, ["format": request.format]))
    }
    var tally = ProgressTally(request)
    for record in records { tally.add(record) }
    let summary = tally.summary
    let name = "progress.\(format.fileExtension)"
    let text = try render(summary, as: format, phrases: phrases)
    do throws(NewFile.Failure) {
      try NewFile.write(text.utf8, to: "\(request.outputFolder)/\(name)")
    } catch {
      throw PluginFailure(phrases.say(.notWritten, ["path": error.path]))
    }
    return ReportResult(
      files: [ReportFile(name: name, mediaType: format.mediaType)], enrolments: summary.totals.enrolments)
  }

  func render(_ summary: ProgressSummary, as format: ReportFormat, phrases: Phrases) throws -> String {
    switch format {
    case .html: try HTMLReport.render(ProgressView(summary, phrases))
    case .markdown: try MarkdownReport.render(ProgressView(summary, phrases))
    case .json: try JSONReport.render(summary)
    case .csv: CSVReport.render(summary, phrases)
    }
  }
}
