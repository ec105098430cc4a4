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
}
