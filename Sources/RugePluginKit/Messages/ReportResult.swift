/// What a report came to: the files it wrote.
public struct ReportResult: Codable, Hashable, Sendable {
  /// The files, the one to open first standing first.
  public var files: [ReportFile]
  /// How many enrolments the report covers; the host compares it with how many it sent.
  public var enrolments: Int

  /// Makes a result.
  public init(files: [ReportFile], enrolments: Int) {
    self.files = files
    self.enrolments = enrolments
  }
}
