/// The entry point `report/v1`: turns enrolments into files.
public protocol ReportProducer: Sendable {
  /// Writes the report's files into the folder that the request names.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - records: The enrolments, each read as it is asked for; they can be gone through once.
  /// - Returns: The files it wrote, and how many enrolments they cover.
  /// - Throws: Any error; the host tells the user that the report failed and why.
  func produce(_ request: ReportRequest, records: some Sequence<EnrolmentRecord>) throws -> ReportResult
}
