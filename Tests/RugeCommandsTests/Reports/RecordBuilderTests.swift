import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeCommands

@Suite("The record of an enrolment for a report")
struct RecordBuilderTests {
  private let words = ProgrammeWords(Words(.english), ProgrammeFixture.programme)

  private func record(
    _ life: Life, on day: Day, reads: Set<ReadScope>, _ sections: [ReportRule.Section]? = nil,
    period: ClosedRange<Day>? = nil, before: [ElementID: SessionTally] = [:]
  ) -> EnrolmentRecord {
    let rule = sections.map {
      ReportRule(id: "kvartal", audience: .funder, due: .after(Span(1, .month), .quarter), sections: $0)
    }
    return RecordBuilder(words, ReportPlan(rule: rule, period: period, day: day), reads: reads)
      .record(life.state(on: day), organisation: "Læsehunde", beside: .init(sessionsBefore: before))
  }

  private let stopped = Life(enrolled: "2026-01-12")
    .on("2026-01-26", .entered("afklaring")).on("2026-02-16", .withdrawn(exit: "ophørt"))

  @Test("tells a plugin that may read stages when the present one began, and how it ended")
  func stages() {
    let running = record(stopped, on: "2026-01-30", reads: [.stages])
    #expect(running.stage == "afklaring" && running.since == "2026-01-26" && running.days == 4)
    let ended = record(stopped, on: "2026-02-20", reads: [.stages])
    #expect(ended.since == "2026-02-16" && ended.days == 4 && ended.exit == "Stopped on the way")
  }

  @Test("tells one that may not nothing that it could learn a stage from")
  func withoutStages() {
    let others = Set(ReadScope.allCases).subtracting([.stages])
    let running = record(stopped, on: "2026-01-30", reads: others)
    #expect(running.stage == nil && running.since == "2026-01-12" && running.days == 18)
    let ended = record(stopped, on: "2026-02-20", reads: others)
    #expect(ended.exit == nil && ended.since == "2026-01-12" && ended.days == 39)

    let waiting = Life(enrolled: "2026-01-12")
    #expect(record(waiting, on: "2026-02-12", reads: [.stages]).attention.count == 1)
    #expect(record(waiting, on: "2026-02-12", reads: others).attention.isEmpty)
    let anchoring = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("forankring"))
    let ready = record(anchoring, on: "2026-01-13", reads: [.stages]).attention
    #expect(!ready.isEmpty, "the gate to the follow-up is open")
    #expect(record(anchoring, on: "2026-01-13", reads: others).attention.isEmpty)
  }

  @Test("tells since when an enrolment rests, where the plugin may read stages")
  func paused() {
    let resting = Life(enrolled: "2026-01-12").on("2026-02-01", .life(.paused(until: "2026-03-01")))
    let told = record(resting, on: "2026-02-10", reads: [.stages])
    #expect(told.paused == .init(since: "2026-02-01", until: "2026-03-01") && told.position == .waiting)
    #expect(record(resting, on: "2026-02-10", reads: [.sessions]).paused == nil)
    #expect(record(resting.on("2026-02-09", .life(.resumed)), on: "2026-02-10", reads: [.stages]).paused == nil)
  }

  private let worked = Life(enrolled: "2026-01-12")
    .on("2026-01-26", .stageEntered("afklaring", overridden: true), .figure("frivillige", 40))
    .on("2026-02-02", .held("sparring", minutes: 60)).on("2026-04-02", .held("sparring", minutes: 90))
    .on("2026-04-09", .held("undervisning", minutes: 120))

  @Test("has the first and the last figure of the period only where the report compares them")
  func comparedPeriod() throws {
    let grown = worked.on("2026-02-20", .figure("frivillige", 55)).on("2026-05-20", .figure("frivillige", 80))
    func figure(_ comparison: ReportRule.Comparison, _ days: ClosedRange<Day>) throws -> EnrolmentRecord.Figure {
      let rule = ReportRule(
        id: "kvartal", audience: .funder, due: .after(Span(1, .month), .quarter), compares: comparison,
        sections: [.indicators])
      let plan = ReportPlan(rule: rule, period: days, day: days.upperBound)
      let record = RecordBuilder(words, plan, reads: [.indicators])
        .record(grown.state(on: days.upperBound), organisation: "Læsehunde")
      return try #require(record.figures.first { $0.indicator == "frivillige" })
    }
    let both = try figure(.period, "2026-01-01"..."2026-03-31")
    #expect(both.first == .known("40", on: "2026-01-26") && both.last == .known("55", on: "2026-02-20"))
    let single = try figure(.period, "2026-02-01"..."2026-03-31")
    #expect(single.first == .known("55", on: "2026-02-20") && single.last == nil)
    let none = try figure(.period, "2026-03-01"..."2026-03-31")
    #expect(none.first == nil && none.latest == .known("55", on: "2026-02-20"))
    #expect(try figure(.baseline, "2026-01-01"..."2026-03-31").first == nil)
  }

  @Test("has no more in it than the report has sections for")
  func sections() {
    let all = Set(ReadScope.allCases)
    let figures = record(worked, on: "2026-06-30", reads: all, [.narrative, .indicators])
    #expect(!figures.figures.isEmpty)
    #expect(figures.milestones.isEmpty && figures.due.isEmpty && figures.attention.isEmpty)
    #expect(figures.sessions.count == 0 && figures.deviations.isEmpty)
    let sessions = record(worked, on: "2026-06-30", reads: all, [.sessions])
    #expect(sessions.sessions.count == 3 && sessions.figures.isEmpty && sessions.milestones.isEmpty)
    #expect(record(worked, on: "2026-06-30", reads: all, [.deviations]).deviations.count == 1)
    let progress = record(worked, on: "2026-06-30", reads: all, [.progress])
    #expect(!progress.milestones.isEmpty && !progress.due.isEmpty && progress.figures.isEmpty)
  }

  @Test("counts sessions by kind, and those before the report's period not at all")
  func period() {
    let before = worked.state(on: "2026-03-31").sessions
    let quarter = record(
      worked, on: "2026-06-30", reads: Set(ReadScope.allCases), period: "2026-04-01"..."2026-06-30", before: before)
    #expect(
      quarter.sessions
        == EnrolmentRecord.Sessions(
          count: 2, minutes: 210, last: "2026-04-09",
          kinds: [
            .init(id: "sparring", count: 1, minutes: 90), .init(id: "undervisning", count: 1, minutes: 120),
          ]))
    #expect(quarter.deviations.isEmpty, "the gate was overridden before the period")
    let first = record(
      worked, on: "2026-03-31", reads: Set(ReadScope.allCases), period: "2026-01-01"..."2026-03-31")
    #expect(first.deviations.count == 1 && first.sessions.count == 1)
  }

  @Test("says why a gate was overridden to those who may read it, and to nobody else", arguments: [true, false])
  func reasons(readsTexts: Bool) {
    let overrides = [
      RecordedOverride(.entered("afklaring"), on: "2026-01-26", reason: "The board wished it"),
      RecordedOverride(.completed, on: "2026-05-01", reason: "Moved away"),
    ]
    let record = RecordBuilder(words, ReportPlan(day: "2026-06-30"), reads: Set(ReadScope.allCases)).record(
      worked.state(on: "2026-06-30"), organisation: nil,
      beside: .init(overrides: overrides, readsTexts: readsTexts))
    #expect(record.deviations.count == 2)
    #expect(record.deviations.contains { $0.hasSuffix(": The board wished it") } == readsTexts)
    #expect(record.deviations.contains { $0.hasSuffix(": Moved away") } == readsTexts)
  }

  @Test("names an acceptance that was taken back after a gate had asked for it")
  func lostAcceptance() {
    let lost = LostAcceptance(milestone: "forventninger", on: "2026-02-01", stage: "udvikling", entered: "2026-02-10")
    let state = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
      .on("2026-02-10", .entered("udvikling")).state(on: "2026-03-01")
    let record = RecordBuilder(words, ReportPlan(day: "2026-03-01"), reads: Set(ReadScope.allCases)).record(
      state, organisation: nil, beside: .init(lostAcceptances: [lost]))
    #expect(record.deviations.count == 1 && record.deviations.first?.contains("taken back") == true)
  }
}
