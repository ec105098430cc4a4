import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("The report is what people have read and approved")
struct GoldenTests {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func wholeReport(language: Language, format: ReportFormat) throws {
    let sample = Sample(language: language)
    let text = try ProgressReport().text(sample.request(format: format.rawValue), sample.records)
    try GoldenFile.expect(text, toMatch: "progress.\(language.rawValue).\(format.fileExtension)")
  }
}
