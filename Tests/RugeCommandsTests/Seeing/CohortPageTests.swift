import Testing

@testable import RugeCommands

@Suite("One cohort at a glance")
struct CohortPageTests {
  private static let programme = """
    programme: prøve
    title: Prøve
    languages: [da, en]
    calendar:
      opstart: {title: Kick-off, dates: day of cohort}
    cohorts:
      forår: {title: Forår 2026, calendar: {opstart: 2026-01-12}}
      efterår: {title: Efterår 2026, calendar: {opstart: 2026-08-12}}
    stages:
      - {id: camp, title: Camp, capacity: 3}
    sessions:
      - {id: dag, title: Holddag, shape: group, length: 3h, attendance: named}
    milestones:
      - {id: plan, title: Plan, due: 2026-06-05}
    exits:
      stoppet: {title: Stoppede før tid}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Læsehunde", "Baba", "Cirkus", cohort: "forår")
    try await lab.enrol("Zenit", cohort: "efterår")
    for name in ["Læsehunde", "Baba"] { try await lab.succeed("stage", "advance", name, "--on", "2026-01-12") }
    try await lab.succeed(
      "session", "log", "--cohort", "forår", "3h", "--kind", "dag", "--on", "2026-02-02", "--absent", "Baba")
    try await lab.succeed("enrolment", "withdraw", "Cirkus", "--exit", "stoppet", "--on", "2026-03-01")
    return lab
  }

  @Test("says its days and places, who is in it, what is due and what they did together")
  func page() async throws {
    let lab = try await lab()
    let page = try await lab.succeed("cohort", "show", "Forår").output
    for said in [
      "Forår 2026 (forår) · Prøve", "Kick-off: 12 January 2026", "Camp: 2 of 3 places taken",
      "3 enrolled, 2 of them running", "Stoppede før tid: 1", "Læsehunde", "Cirkus", "Plan", "2026-02-02", "Holddag",
    ] { #expect(page.contains(said), "\(said)\n\(page)") }
    #expect(!page.contains("Zenit"))
    let json = try await lab.json("cohort", "show", "forår")
    #expect((value(json, "members") as? [Any])?.count == 3)
    #expect((value(json, "due") as? [Any])?.count == 2)
    #expect(value(json, "places", 0, "taken") as? Int == 2)
    #expect(value(json, "meetings", 0, "enrolments") as? Int == 1 && value(json, "meetings", 0, "absent") as? Int == 1)
    #expect(value(json, "cohort", "exits", "stoppet") as? Int == 1)
    // What was not known on a day is not there.
    let earlier = try await lab.json("cohort", "show", "forår", "--as-of", "2026-01-20")
    #expect((value(earlier, "meetings") as? [Any])?.isEmpty == true)
  }

  @Test("of which there is none is asked for by name, and a list has the titles of exits")
  func others() async throws {
    let lab = try await lab()
    let none = await lab.run("cohort", "show", "sommer")
    #expect(none.code == 2 && none.error.contains("sommer"))
    #expect(try await lab.succeed("cohort", "list").output.contains("Stoppede før tid 1"))
  }
}
