import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("A report that the programme promises")
struct ReportRuleTests {
  @Test("is run by its own id: the latest period that is over, for its readers, with its sections")
  func run() async throws {
    let playground = try await Playground.course(variables: ["RUGE_LOCALE": "en"])
    for day in ["2026-03-20", "2026-04-02", "2026-05-02"] {
      try await playground.done("session", "log", "Læsehunde", "60m", "--on", day)
    }
    let report = try await playground.done("report", "run", "kvartal")
    #expect(report.output.contains("For the funder"))
    #expect(report.output.contains("The period 1 January 2026 – 31 March 2026"))
    #expect(report.output.contains("As of 31 March 2026"))
    #expect(report.output.contains("in 1 session"), "those after the quarter are not counted")
    #expect(!report.output.contains("## Sessions"), "the programme names no such section")
    let board = try await playground.done("report", "run", "kvartal", "--audience", "board", "--as-of", "2026-07-01")
    #expect(board.output.contains("For the board") && board.output.contains("in 2 sessions"))
    let whole = try await playground.done("report", "run", "progress")
    #expect(whole.output.contains("in 3 sessions") && whole.output.contains("## Sessions"))
  }

  @Test("is listed with its deadline")
  func list() async throws {
    let playground = try await Playground.course(variables: ["RUGE_LOCALE": "en"])
    let list = try await playground.done("report", "list")
    #expect(list.output.contains("“Quarterly report” for 1 April 2026 – 30 June 2026 is due on 30 July 2026"))
  }

  @Test("is not found by another id, and a cohort that is none is refused")
  func unknown() async throws {
    let playground = try await Playground.course()
    try await playground.refused("report", "run", "kvartall", exit: .notFound, saying: ["kvartall"])
    try await playground.refused(
      "report", "run", "kvartal", "--cohort", "2022", exit: .usage, saying: ["2022", "--cohort"])
  }
}
