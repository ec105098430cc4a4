import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("The first and the last figures of a period")
struct PeriodTests {
  private let sample = Sample(language: .english)

  private func request(_ format: String, compares: Bool = true) -> ReportRequest {
    var request = sample.request(format: format)
    request.comparesPeriod = compares ? true : nil
    return request
  }

  /// Three enrolments: one with two figures in the period, one with a single one, one without any.
  private var records: [EnrolmentRecord] {
    var records = Array(sample.records.prefix(3))
    for index in records.indices {
      records[index].figures = [
        .init(indicator: "kommuner", baseline: .known("1"), latest: .known("50"), target: .notApplicable)
      ]
    }
    records[0].figures[0].first = .known("10", on: "2026-01-05")
    records[0].figures[0].last = .known("14", on: "2026-05-20")
    records[1].figures[0].first = .known("7", on: "2026-02-01")
    return records
  }

  @Test("They stand in a table of their own; a single figure is both, and changes nothing")
  func table() throws {
    let text = try ProgressReport().text(request("markdown"), records)
    #expect(text.contains("## Figures in the period"))
    #expect(
      text.contains("| 17 (2 of 3 known) | 21 (2 of 3 known) | \\+4 (1 of 3 have both figures) |"), "\(text)")
    let page = try ProgressReport().text(request("html"), records)
    #expect(page.contains("First in the period") && page.contains("<td data-label=\"Last in the period\">21"))
    let json = try ProgressReport().text(request("json"), records)
    #expect(json.contains(#""period":{"change":{"count":3,"known":1,"total":"4"}"#), "\(json)")
  }

  @Test("Who took none is unknown wherever it stands, and left out where the question does not arise")
  func absent() throws {
    let text = try ProgressReport().text(request("markdown"), records.reversed())
    #expect(text.contains("| 17 (2 of 3 known) | 21 (2 of 3 known) |"), "\(text)")
    var others = records
    others[2].figures[0].latest = .notApplicable
    #expect(try ProgressReport().text(request("markdown"), others).contains("| 17 (2 of 2 known) |"))
  }

  @Test("A spreadsheet has both for each enrolment")
  func columns() throws {
    let csv = try ProgressReport().text(request("csv"), records)
    #expect(csv.contains("First in the period") && csv.contains("Last in the period"))
    #expect(csv.contains(",1,50,not applicable,10,14") && csv.contains(",1,50,not applicable,7,7"), "\(csv)")
    let plain = try ProgressReport().text(request("csv", compares: false), records)
    #expect(!plain.contains("in the period"))
  }

  @Test("A report that does not compare them, and one of a period without figures, has no such table")
  func without() throws {
    #expect(
      try !ProgressReport().text(request("markdown", compares: false), records).contains("Figures in the period"))
    var none = records
    for index in none.indices { none[index].figures[0].first = nil }
    #expect(try !ProgressReport().text(request("markdown"), none).contains("Figures in the period"))
  }
}
