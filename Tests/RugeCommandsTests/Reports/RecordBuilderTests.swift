import RugeCore
import RugePluginHost
import RugePluginKit
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeCommands

@Suite("The record of an enrolment for a report")
struct RecordBuilderTests {
  private let words = ProgrammeWords(Words(.english), ProgrammeFixture.programme)

  private func record(_ life: Life, on day: Day, reads: Set<ReadScope>) -> EnrolmentRecord {
    RecordBuilder(words, reads: reads, on: day).record(life.state(on: day), organisation: "Læsehunde")
  }

  private let stopped = Life(enrolled: "2026-01-12")
    .on("2026-01-26", Event.entered("afklaring")).on("2026-02-16", .withdrawn(exit: "ophørt"))

  @Test("tells a plugin that may read stages when the present one began, and how it ended")
  func stages() {
    let record = record(stopped, on: "2026-02-20", reads: [.stages])
    #expect(record.stage == "afklaring" && record.since == "2026-02-16" && record.days == 4)
    #expect(record.exit == "Stopped on the way")
  }

  @Test("tells one that may not nothing that it could learn a stage from")
  func withoutStages() {
    let others = Set(ReadScope.allCases).subtracting([.stages])
    let ended = record(stopped, on: "2026-02-20", reads: others)
    #expect(ended.stage == nil && ended.exit == nil)
    #expect(ended.since == "2026-01-12" && ended.days == 39)

    let waiting = Life(enrolled: "2026-01-12")
    #expect(record(waiting, on: "2026-02-12", reads: [.stages]).attention.count == 1)
    #expect(record(waiting, on: "2026-02-12", reads: others).attention.isEmpty)
    let anchoring = Life(enrolled: "2026-01-12").on("2026-01-12", Event.entered("forankring"))
    let ready = record(anchoring, on: "2026-01-13", reads: [.stages]).attention
    #expect(!ready.isEmpty, "the gate to the follow-up is open")
    #expect(record(anchoring, on: "2026-01-13", reads: others).attention.isEmpty)
  }
}
