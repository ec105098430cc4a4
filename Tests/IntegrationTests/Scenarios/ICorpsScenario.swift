import RugeCore
import RugeTestSupport
import Testing

@Suite("NSF I-Corps")
struct ICorpsScenario {
  private struct Stages: Decodable {
    struct Gate: Decodable {
      let open: Bool
      let notMet: [String]
    }
    let gate: Gate
  }
  private struct Indicator: Decodable {
    struct Figure: Decodable {
      let value: Int
    }
    let latest: Figure
    let target: Int
    let counted: Bool
  }

  @Test("A hundred interviews and every meeting: what is missing is named together, and neither makes up for the other")
  func hundred() async throws {
    var run = try await ProgrammeRun("i-corps", today: "2020-06-30")
    try await run.done("org add Alpha")
    for name in ["Ada", "Bo", "Cy"] { try await run.done("person add \(name)") }
    let roles = "--as entrepreneurial-lead=Ada --as technical-lead=Bo --as mentor=Cy"
    try await run.done("enrol Alpha --cohort spring-2020-1 \(roles)", on: "2020-03-02", saying: "Spring 2020, cohort 1")
    try await run.done(
      "programme show i-corps", saying: "Expected time: 40 hours per week", "Expected time: 15 hours per week")

    try await run.refused("record add interview Alpha result=fell", on: "2020-03-10", saying: "(segment)")
    try await run.refused(
      "record add interview Alpha segment=clinic result=maybe", on: "2020-03-10", exit: .badInput,
      saying: "stands, fell or unclear")
    try await run.done("record add interview Alpha segment=clinic --on 2020-03-10", times: 19)
    try await run.refused("stage advance Alpha", on: "2020-03-31", saying: "Customer interview: 19", "at least 20")
    try await run.done("record add interview Alpha segment=hospital result=fell", on: "2020-03-10")
    try await run.done("stage advance Alpha", on: "2020-03-31", saying: "entered Kickoff")
    for day in ["2020-03-31", "2020-04-01", "2020-04-02", "2020-04-03"] {
      try await run.done("session log Alpha 8h --kind kickoff-day", on: day)
    }
    try await run.done("stage advance Alpha", on: "2020-04-03", saying: "entered Customer discovery")

    try await run.done("record add interview Alpha segment=hospital --on 2020-04-10", times: 79)
    for day in ["2020-04-08", "2020-04-15", "2020-04-22", "2020-04-29"] {
      try await run.done("session log Alpha 3h --kind webinar", on: day)
    }
    let missed = try await run.done("session log --kind webinar --absent Alpha 3h", on: "2020-05-06", saying: "missed")
    #expect(try await run.reminders(on: "2020-05-01") == ["interviews-missing"])
    try await run.refused(
      "stage advance Alpha", on: "2020-05-14",
      saying: "Customer interview: 99", "at least 100", "Wednesday webinar: 4 of 5 held", "sessions missed: 1")
    try await run.done("record add interview Alpha segment=hospital result=stands", on: "2020-05-07")
    let closed: Stages = try await run.json("stage show Alpha")
    #expect(!closed.gate.open && closed.gate.notMet.count == 2, "the meeting that was missed stays: \(closed.gate)")
    #expect(try await run.reminders(on: "2020-05-08").isEmpty, "a hundred are there")

    let undo = try #require(missed.output.firstMatch(of: /Undo with: ruge (undo \d+)/)).output.1
    try await run.done(String(undo))
    try await run.done("session log Alpha 3h --kind webinar", on: "2020-05-06")
    try await run.done("stage advance Alpha", on: "2020-05-14", saying: "entered Lessons learned")
    try await run.done("session log Alpha 6h --kind lessons-day", on: "2020-05-14")
    try await run.done("session log Alpha 6h --kind lessons-day", on: "2020-05-15")
    try await run.done("enrolment complete Alpha --exit completed", on: "2020-05-15")

    try await run.refused("indicator record Alpha interviews 5", saying: "counts itself")
    let indicators: [Indicator] = try await run.json("indicator list Alpha")
    #expect(indicators.map(\.latest.value) == [100] && indicators.map(\.target) == [100])
    #expect(indicators.map(\.counted) == [true])
    try await run.done("status Alpha", saying: "Customer interview: 100, the latest R-")
    run.today = "2020-07-01"
    try await run.close(report: "Completed: **1**", "| Wednesday webinar | 5 | 15 |")
  }
}
