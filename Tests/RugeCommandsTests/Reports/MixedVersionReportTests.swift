import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeCommands

/// Reports while some follow the newest version and others an older one.
struct MixedVersionReportTests {
  private static func programme(unit: String, counting: String) -> String {
    """
    programme: cafe
    title: Café
    sessions:
      - {id: talk, title: Talk}
    stages:
      - {id: work, title: Work}
    indicators:
      - {id: money, title: Money, unit: \(unit), target: 500, collect: every 3 months}
      - {id: effort, title: Effort, count: \(counting) talk}
    """
  }

  @Test("Money in one unit is not added to money in another, and what is counted is counted by one rule")
  func units() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".")
    try lab.write(Self.programme(unit: "{da: kr., en: DKK}", counting: "sessions"), to: "fonden/cafe.yaml")
    try await lab.succeed("programme", "apply", "cafe.yaml", "--on", "2026-01-01")
    for name in ["Alfa", "Beta"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-12")
      try await lab.succeed("enrol", name, "--on", "2026-01-12")
      try await lab.succeed("stage", "advance", name, "--on", "2026-01-12")
      try await lab.succeed("session", "log", name, "3h", "--on", "2026-02-01")
    }
    try lab.write(Self.programme(unit: "EUR", counting: "hours"), to: "fonden/cafe.yaml")
    try await change(lab, "programme", "apply", "cafe.yaml", "--on", "2026-03-01")
    try await change(lab, "programme", "migrate", "cafe", "Alfa", "--today", "2026-03-01")
    let store = try Store.open(at: lab.workspace + "/ruge.sqlite", for: .reading)
    defer { store.close() }
    let programmes = Programmes(store)
    let newest = try programmes.newest("cafe")
    var former = FormerElements(besides: newest.programme, .english)
    var figures: [[String: String]] = []
    try store.forEachState(programme: "cafe", upTo: "2026-04-01") { state in
      let own = try programmes.version(state.definition)
      let builder = RecordBuilder(
        ProgrammeWords(Words(.english), own), ReportPlan(day: "2026-04-01"), reads: Set(ReadScope.allCases),
        current: state.definition == newest.version ? nil : newest.programme)
      let record = builder.record(state, organisation: nil)
      former.take(record, of: own, under: nil)
      let known = record.figures.map { ($0.indicator, $0.latest.value ?? $0.target.value ?? "") }
      figures.append(Dictionary(uniqueKeysWithValues: known))
    }
    #expect(figures == [["money": "500", "effort": "3"], ["money (kr.)": "500", "effort": "3"]], "hours of both")
    #expect(former.indicators.map(\.id) == ["money (kr.)"], "the same in every language")
    #expect(former.indicators.map(\.title) == ["Money (DKK)"])
    #expect(former.stages.isEmpty && former.sessions.isEmpty)
  }

  /// Does what a plan says, with the code that it ends with.
  private func change(_ lab: Lab, _ arguments: String...) async throws {
    let asked = await lab.run(arguments)
    let code = try #require(
      asked.error.split(separator: "--plan ").last?.split(whereSeparator: \.isWhitespace).first, "\(asked)")
    let done = await lab.run(arguments + ["--plan", String(code)])
    #expect(done.code == 0, "\(done)")
  }
}
