import RugeCore
import RugeTestSupport
import Testing

@Suite("SSE Trade Up")
struct SSETradeUpScenario {
  private struct Standing: Decodable {
    struct Figure: Decodable {
      let value: Double?
    }
    struct Indicator: Decodable {
      let baseline: Figure
      let latest: Figure
      let change: Double?
    }
    let position: String
    let indicators: [Indicator]
  }

  @Test("Eligibility is a matter of numbers: too small, not above, and not known are three different answers")
  func eligibility() async throws {
    let run = try await ProgrammeRun("sse-trade-up", today: "2026-01-05")
    try await run.done("org add Kettle")
    try await run.done("enrol Kettle")
    try await run.refused("stage advance Kettle", saying: "Not known yet:", "no answer yet to", "(active)", "(income)")
    try await run.done("form answer Kettle eligibility active=0.5 income=20000")
    try await run.refused(
      "stage advance Kettle", saying: "Not met:", "(active): what is asked is that it is at least 1")
    try await run.done("form answer Kettle eligibility active=3 income=15000")
    try await run.refused(
      "stage advance Kettle", saying: "Not met:", "(income): what is asked is that it is above GBP 15,000")
    try await run.done("form answer Kettle eligibility income=unknown --reason 'accounts not ready'")
    try await run.refused(
      "stage advance Kettle", saying: "Not known yet:", "the answer is unknown to “What was its income")
    try await run.refused(
      "form answer Kettle eligibility 'income=EUR 20000'", exit: .badInput, saying: "EUR 20000", "GBP")
    try await run.done("form answer Kettle eligibility 'income=GBP 15000.01'", saying: "ready for Learning year")
    try await run.done("stage advance Kettle", saying: "entered Learning year")
  }

  @Test("Fourteen learning days complete the year, and its income is followed for twelve months more")
  func year() async throws {
    var run = try await ProgrammeRun("sse-trade-up", today: "2026-12-31")
    for name in ["Kettle", "Loom"] {
      try await run.done("org add \(name)")
      try await run.done("enrol \(name)", on: "2026-01-05")
      try await run.done("form answer \(name) eligibility active=3 income=20000", on: "2026-01-05")
      try await run.done("stage advance \(name)", on: "2026-01-05")
    }
    try await run.done("indicator record Kettle trading-income 40000", on: "2026-01-05")
    for month in 1...12 {
      let day = "2026-\(month < 10 ? "0" : "")\(month)-15"
      try await run.done("session log Kettle Loom 7h --kind learning-day", on: day)
    }
    try await run.done("session log Kettle 7h --kind learning-day --absent Loom", on: "2026-12-16", saying: "missed")
    try await run.refused(
      "enrolment complete Kettle --exit completed", on: "2026-12-17", saying: "Learning day: 13 of 14 held")
    try await run.done("session log Kettle Loom 7h --kind learning-day", on: "2026-12-18")
    try await run.done("enrolment complete Kettle --exit completed", on: "2026-12-18", saying: "completed")
    try await run.refused(
      "enrolment complete Loom --exit completed", on: "2026-12-18", saying: "Learning day: 13 of 14 held")
    try await run.done("enrolment withdraw Loom --exit stopped --reason 'one day short'", on: "2026-12-18")

    run.today = "2028-02-01"
    #expect(try await run.reminders(on: "2027-01-02") == ["figures-due"], "it is followed after its end")
    try await run.done("indicator record Kettle trading-income 52000", on: "2027-06-18")
    try await run.refused("indicator record Kettle trading-income 60000", on: "2028-01-20", saying: "18 December 2027")
    let standing: Standing = try await run.json("status Kettle")
    #expect(standing.position == "completed")
    #expect(standing.indicators.first?.baseline.value == 40000)
    #expect(standing.indicators.first?.latest.value == 52000)
    #expect(standing.indicators.first?.change == 12000)
    try await run.close(report: "Completed: **1** (1 withdrawn)", "| Learning day | 14 | 98 |", "52,000")
  }
}
