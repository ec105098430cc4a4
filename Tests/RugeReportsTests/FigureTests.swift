import RugeCore
import RugePluginKit
import Testing

@testable import RugeReports

@Suite("Unknown is never zero")
struct FigureTests {
  private let sample = Sample(language: .english)

  private func summary(_ readings: [EnrolmentRecord.Reading]) -> ProgressSummary {
    let records = readings.map { reading in
      var record = sample.records[0]
      record.figures = [
        .init(indicator: "kommuner", baseline: .unknown(), latest: reading, target: .notApplicable)
      ]
      return record
    }
    return ProgressReport.summary(sample.request(), records)
  }

  private func row(_ readings: [EnrolmentRecord.Reading]) throws -> IndicatorRow {
    IndicatorRow(try #require(summary(readings).indicators.first), Phrases(sample.request().words))
  }

  @Test("A total says over how many known figures it runs")
  func total() throws {
    #expect(try row([.known("51"), .unknown(), .unknown()]).latest == "51 (1 of 3 known)")
    #expect(try row([.known("0"), .unknown()]).latest == "0 (1 of 2 known)")
    #expect(try row([.known("-1.5"), .known("2")]).latest == "0.5 (2 of 2 known)")
  }

  @Test("Where nothing is known there is no total")
  func nothingKnown() throws {
    #expect(try row([.unknown(), .unknown()]).latest == "unknown (0 of 2 known)")
    #expect(summary([.unknown()]).indicators.first?.latest.total == nil)
  }

  @Test("Whom the question does not apply to is not counted")
  func notApplicable() throws {
    #expect(try row([.known("5"), .notApplicable]).latest == "5 (1 of 1 known)")
    #expect(try row([.notApplicable]).latest == "not applicable")
    #expect(try row([.known("5")]).target == "no target")
  }

  @Test("A figure stands under its own heading, also of an enrolment that lacks one or has them in another order")
  func aligned() throws {
    var record = sample.records[0]
    record.figures = [sample.figure("frivillige", "8", "9", "10")]
    var turned = record
    turned.figures.append(sample.figure("kommuner", "1", "2", "3"))
    let summary = ProgressReport.summary(sample.request(), [record, turned])
    let rows = EnrolmentGroup.all(summary, Phrases(sample.request().words)).flatMap(\.rows)
    #expect(rows.map { $0.figures.map(\.title) } == Array(repeating: ["Municipalities", "Volunteers"], count: 2))
    #expect(rows.map { $0.figures.map(\.latest) } == [["not applicable", "9"], ["2", "9"]])
  }

  @Test("Sums are exact")
  func exact() throws {
    let tenths = Array(repeating: EnrolmentRecord.Reading.known("0.1"), count: 10)
    #expect(try row(tenths).latest == "1 (10 of 10 known)")
    let large = [EnrolmentRecord.Reading.known("9007199254740993"), .known("0.000001")]
    #expect(summary(large).indicators.first?.latest.total == "9007199254740993.000001")
    #expect(try row(large).latest.hasPrefix("9,007,199,254,740,993 "), "people read two decimals at most")
    #expect(try row([.known("0.004")]).latest.hasPrefix("0.004 "), "what is not nothing does not become it")
  }

  @Test("What is no number is unknown", arguments: ["", "x", "1x", "1,5", "1e3", "0x1", ".5", "--1", " 1", "∞"])
  func malformed(value: String) throws {
    #expect(try row([.known(value)]).latest == "unknown (0 of 1 known)")
  }

  @Test("A line is drawn only between known numbers")
  func bars() throws {
    func bar(_ baseline: String?, _ latest: String?, _ target: String?) -> FigureLine.Bar? {
      FigureLine(sample.figure("kommuner", baseline, latest, target), title: "", Phrases([:])).bar
    }
    let bar1 = try #require(bar("51", "58", "65"))
    #expect([bar1.baseline, bar1.latest, bar1.target] == [78, 89, 100])
    let beyond = try #require(bar(nil, "9", "8"))
    #expect([beyond.baseline, beyond.latest, beyond.target] == [nil, 100, 89])
    #expect(bar("51", nil, "65") == nil)
    #expect(bar("51", "58", nil) == nil)
    #expect(bar("0", "0", "0") == nil)
    #expect(bar("1", "-1", "5") == nil)
  }
}
