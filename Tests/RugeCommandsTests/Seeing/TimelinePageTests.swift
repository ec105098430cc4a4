import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeCommands

/// A timeline shows what rested and what is planned, and says of which day it is.
struct TimelinePageTests {
  private func lab() async throws -> Lab {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-01-12")
    try await lab.succeed("enrolment", "pause", "Læsehunde", "--on", "2026-02-01")
    try await lab.succeed("enrolment", "resume", "Læsehunde", "--on", "2026-03-01")
    try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "--on", "2026-06-12", "--kind", "sparring", "--today", "2026-06-01")
    return lab
  }

  @Test("Pauses have a row of their own, and planned sessions a sign")
  func shown() async throws {
    let lab = try await lab()
    let page = await lab.run("timeline", "Læsehunde", "--today", "2026-06-01").output
    let lines = page.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("Pause") && $0.contains("▒") && !$0.contains("█") }, "\(page)")
    #expect(lines.contains { $0.contains("○") && !$0.contains("planned session") }, "\(page)")
    #expect(page.contains("▒ pause") && page.contains("○ planned session") && page.contains("today"), "\(page)")
    let document = try await lab.json("timeline", "Læsehunde", "--today", "2026-06-01")
    #expect(value(document, "pauses", 0, "from") as? String == "2026-02-01")
    #expect(value(document, "pauses", 0, "until") as? String == "2026-03-01")
    let planned = (value(document, "sessions") as? [[String: Any]])?.compactMap { $0["planned"] as? [String] }
    #expect(planned == [["2026-06-12"]])
  }

  @Test("Of another day the line has that day's name, and what was not yet is not drawn")
  func asOf() async throws {
    let lab = try await lab()
    let page = await lab.run("timeline", "Læsehunde", "--as-of", "2026-02-10", "--today", "2026-06-01").output
    #expect(page.contains("│ 10 February 2026") && !page.contains("today"), "\(page)")
    #expect(page.contains("▒") && !page.contains("○"), "\(page)")
    let before = await lab.run("timeline", "Læsehunde", "--as-of", "2026-01-20", "--today", "2026-06-01").output
    #expect(!before.contains("▒"), "\(before)")
  }

  @Test("Nothing has gone by to the right of the line of today, where a day takes several columns")
  func goneBy() {
    let chart = TimelineChart(
      days: "2026-01-01"..."2026-01-10", today: "2026-01-05",
      rows: [.init(title: "x", bars: [.init(kind: .past, days: "2026-01-01"..."2026-01-05")])])
    let row = chart.lines(width: 103, Words(.english), Style(usesColour: false))[2]
    #expect(row.last == "│", "\(row)")
  }
}
