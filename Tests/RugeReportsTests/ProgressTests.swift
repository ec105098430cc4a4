import Foundation
import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("The report counts what the records say")
struct ProgressTests {
  private let sample = Sample(language: .english)

  private func summary(_ records: [EnrolmentRecord]) -> ProgressSummary {
    ProgressReport.summary(sample.request(), records)
  }

  @Test("Every enrolment is at one place")
  func places() {
    let totals = summary(sample.records).totals
    #expect(totals.enrolments == 8)
    let counts: [Int] = [totals.waiting, totals.inStage, totals.inFollowUp, totals.completed, totals.withdrawn]
    #expect(counts == [1, 4, 1, 1, 1] as [Int])
    #expect(summary(sample.records).stages.map(\.count) == [1, 2, 1, 1])
  }

  @Test("Milestones: what is needed, reached, late, soon and not settled")
  func milestones() {
    var record = sample.records[0]
    record.milestones = sample.milestones("alsdx?")
    let tally = summary([record]).totals.milestones
    #expect(
      tally
        == MilestoneTally(
          needed: 5, reached: 2, reachedLate: 1, submitted: 1, overdue: 1, dueSoon: 1, notSettled: 1))
  }

  @Test(arguments: [
    (0, "0"), (60, "1"), (90, "1.5"), (945, "15.75"), (4, "0.07"), (119, "1.98"), (6_000_000, "100000"),
  ])
  func hours(minutes: Int, text: String) {
    #expect(Hours.decimal(minutes: minutes) == text)
  }

  @Test("Whoever only applied is counted as not chosen, asked for no answer, and listed for the board and staff alone")
  func onlyApplied() throws {
    let turnedAway = EnrolmentRecord(
      ref: "E-99", organisation: .init(ref: "O-99", name: "Åens Roklub"), enrolledOn: "2026-01-10",
      position: .withdrawn, since: "2026-01-20", days: 100, exit: "Not selected", meaning: "declined",
      onlyApplied: true, forms: [])
    let audiences = [
      ("board", true), ("staff", true), ("public", false), ("organisation", false), ("funder", false),
      ("investor", false),
    ]
    for (audience, isListed) in audiences {
      var request = sample.request(audience: audience)
      request.programme.forms = [
        .init(
          id: "well", section: "well", title: "Well-being",
          questions: [.init(id: "glad", title: "Glad?", kind: .number)])
      ]
      var answered = sample.records[0]
      answered.forms = [.init(form: "well", answers: [.init(question: "glad", status: .value, text: "7", number: "7")])]
      let summary = ProgressReport.summary(request, [answered, turnedAway])
      #expect(summary.totals.enrolments == 2 && summary.totals.declined == 1)
      #expect(summary.enrolments.contains { $0.ref == "E-99" } == isListed)
      #expect(summary.forms?.first?.questions.first?.sum?.count == 1)
      let view = FormView(try #require(summary.forms?.first), number: 1, summary, Phrases(request.words))
      #expect(view.rows.map(\.ref) == ["E-1"])
    }
  }

  @Test("Whoever applies still is listed as an applicant, not with milestones")
  func appliesStill() {
    let applicant = EnrolmentRecord(
      ref: "E-99", organisation: .init(ref: "O-99", name: "Åens Roklub"), enrolledOn: "2026-01-10",
      position: .waiting, since: "2026-01-10", days: 10, onlyApplied: true)
    let summary = summary([applicant])
    let phrases = Phrases(sample.request().words)
    #expect(summary.totals.waiting == 1 && OverviewRow.all(summary, phrases).map(\.milestones) == ["applicant"])
  }

  @Test("After the end nothing is overdue or due")
  func ended() {
    var record = sample.records[0]
    record.milestones = sample.milestones("xd")
    record.position = .withdrawn
    let tally = summary([record]).totals.milestones
    #expect(tally == MilestoneTally(needed: 2))
  }

  @Test(
    "Soon is within 30 days, that day included",
    arguments: [("2026-06-01", 1), ("2026-07-01", 1), ("2026-07-02", 0), ("2026-05-31", 0)])
  func soon(due: String, count: Int) {
    var record = sample.records[0]
    record.milestones = [.init(id: "metode", status: .open, due: due)]
    #expect(summary([record]).totals.milestones.dueSoon == count)
  }

  @Test(
    "Days are reckoned over months, years and leap days",
    arguments: [("2026-02-01", "2026-03-03"), ("2028-02-01", "2028-03-02"), ("2026-12-15", "2027-01-14"), ("x", "x")])
  func days(day: String, later: String) {
    #expect(CalendarDay.adding(30, to: day) == later)
  }

  @Test("What has been overdue longest comes first, and what is only silent last")
  func attention() {
    var silent = sample.records[2]
    silent.attention = ["Silent."]
    let enrolments = summary([silent, sample.records[1], sample.records[3], sample.records[0]]).enrolments
    #expect(AttentionItem.inOrder(enrolments).map(\.ref) == ["E-1", "E-2", "E-3"])
  }

  @Test("Stages and figures of an older version of the programme are counted under their ids")
  func olderVersion() {
    var record = sample.records[0]
    record.stage = "gammel"
    record.figures = [.init(indicator: "medlemmer", baseline: .unknown(), latest: .known("3"), target: .notApplicable)]
    let summary = summary([record])
    #expect(summary.stages.last.map { [$0.id, $0.title, "\($0.count)"] } == ["gammel", "gammel", "1"])
    #expect(summary.indicators.last?.latest.total == "3")
  }

  @Test("Nobody enrolled yet is a report too", arguments: ReportFormat.allCases)
  func nobody(format: ReportFormat) throws {
    let text = try ProgressReport().text(sample.request(format: format.rawValue), [])
    switch format {
    case .html, .markdown: #expect(text.contains("Nobody is enrolled yet."))
    case .json: #expect(try JSONDecoder().decode(Edition.self, from: Data(text.utf8)).enrolments.isEmpty)
    case .csv: #expect(text.split(separator: "\r\n").count == 1)
    }
  }

  private struct Edition: Decodable {
    struct Enrolment: Decodable { let ref: String }
    let enrolments: [Enrolment]
  }

  @Test(
    "With very many, the page shows some of what needs attention and a row for each", arguments: [200, 201, 10_000])
  func many(count: Int) throws {
    let records = (1...count).map { number in
      var record = sample.records[(number - 1) % 8]
      record.ref = "E-\(number)"
      return record
    }
    let page = try ProgressReport().text(sample.request(), records)
    let isLong = count > 200
    #expect(page.contains("<table class=\"overview\">") == isLong)
    #expect(page.contains("<table class=\"organisations\"") != isLong)
    #expect(page.count(of: "<th scope=\"row\"") >= count)
    #expect(page.count(of: "<h3>") == min(100, (count + 7) / 8 + (count + 6) / 8))
    #expect(page.utf8.count < 20_000 + count * (isLong ? 400 : 3_000))
    let json = try ProgressReport().text(sample.request(format: "json"), records)
    let edition = try JSONDecoder().decode(Edition.self, from: Data(json.utf8))
    #expect(edition.enrolments.map(\.ref) == records.map(\.ref))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int {
    ranges(of: part).count
  }
}
