import RugeCore
import RugeTestSupport
import Testing

@Suite("Techstars")
struct TechstarsScenario {
  private struct Milestone: Decodable {
    let id: String
    let due: String
    let status: String
    let late: Bool
  }
  private struct Indicator: Decodable {
    struct Figure: Decodable {
      let value: Double
    }
    let id: String
    let latest: Figure
  }

  @Test("Fifty mentor meetings open the second month by themselves, and Demo Day ends the third")
  func meetings() async throws {
    let run = try await ProgrammeRun("techstars", today: "2026-04-10")
    try await run.done("org add Rocket")
    for name in ["Dan", "Fay"] { try await run.done("person add \(name)") }
    try await run.done("enrol Rocket --as director=Dan --as founder=Fay", on: "2026-01-05")
    try await run.done("stage advance Rocket", on: "2026-01-05", saying: "entered Connect")
    let open: [Milestone] = try await run.json("milestone list Rocket")
    #expect(open.map(\.id) == ["fifty-meetings"])
    #expect(open.map(\.due) == ["2026-01-26"] && open.map(\.status) == ["open"])

    #expect(try await run.reminders(on: "2026-01-11").isEmpty)
    #expect(try await run.reminders(on: "2026-01-12") == ["meetings-begin"])
    let days = ["2026-01-18", "2026-01-19", "2026-01-20", "2026-01-21", "2026-01-23"]
    var reminded: [String] = []
    for day in days {
      let due = try await run.done("remind due --as-of \(day)").output
      reminded += due.matches(of: /(?m)^(\S+).*Mentor meetings are missing/).map { String($0.output.1) }
    }
    #expect(reminded == ["2026-01-19", "2026-01-19", "2026-01-21", "2026-01-23"], "every other day from week three on")

    let meetings = (0..<49).map { "Rocket,2026-01-\(12 + $0 % 12),20,mentor-meeting" }
    try await run.importSessions(["organisation,date,minutes,kind"] + meetings)
    try await run.refused("stage advance Rocket", on: "2026-02-05", saying: "Mentor meeting: 49 of 50 held")
    try await run.done("session log Rocket 20m --kind mentor-meeting", on: "2026-01-25", saying: "ready for Accelerate")
    let reached: [Milestone] = try await run.json("milestone list Rocket")
    #expect(reached.map(\.status) == ["reached"] && reached.map(\.late) == [false], "the fiftieth reaches it")
    try await run.done("milestone list Rocket", saying: "reached")
    #expect(try await run.reminders(on: "2026-01-27") == ["meetings-begin"], "nothing is missing any more")
    try await run.done("stage advance Rocket", on: "2026-02-05", saying: "entered Accelerate")
    try await run.done("stage advance Rocket", on: "2026-03-05", saying: "entered Fund")

    try await run.refused("enrolment complete Rocket --exit alumni", on: "2026-04-02", saying: "Demo Day: 0 of 1 held")
    try await run.done("session log Rocket 3h --kind demo-day --guests 120", on: "2026-04-02", saying: "120 came")
    try await run.done("enrolment complete Rocket --exit alumni", on: "2026-04-02", saying: "Alumni")
    let indicators: [Indicator] = try await run.json("indicator list Rocket")
    #expect(indicators.map(\.id) == ["met", "hours", "guests"])
    #expect(indicators.map(\.latest.value) == [50, 16.666667, 120], "50 × 20 minutes are not rounded up")
    try await run.done("status Rocket", saying: "Mentor meeting: 50 (16 h 40 min)")
    try await run.close(report: "Milestones reached: **1** (of 1 in the plans)", "Alumni")
    try await run.done("report run course --as-of 2026-04-20", saying: "# Techstars accelerator", "Mentor meeting | 50")
  }
}
