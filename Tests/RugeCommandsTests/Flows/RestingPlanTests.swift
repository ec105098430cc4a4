import Testing

@testable import RugeCommands

@Suite("The plan of a change for those who rest, and for many")
struct RestingPlanTests {
  private static let first = """
    programme: kurs
    title: Course
    milestones:
      - {id: crew, title: Crew list, due: 4 months after enrolment}
      - {id: pledge, title: Pledge}

    """

  private func lab(_ names: String...) async throws -> Lab {
    let lab = try Lab()
    try lab.write(Self.first, to: "fonden/kurs.yaml")
    _ = await lab.run("init", ".", "--programme", "kurs.yaml", "--today", "2026-01-05")
    for name in names {
      _ = await lab.run("org", "add", name, "--today", "2026-01-05")
      try #require(await lab.run("enrol", name, "--today", "2026-01-05").code == 0)
    }
    return lab
  }

  @Test("A due day that moves is told of whoever rests, as it is once they go on")
  func resting() async throws {
    let lab = try await lab("Alfa")
    let pause = await lab.run(
      "enrolment", "pause", "Alfa", "--until", "2026-03-03", "--on", "2026-02-01", "--reason", "x", "--today",
      "2026-02-01")
    try #require(pause.code == 0, "\(pause)")
    try lab.write(Self.first.replacing("4 months", with: "6 months"), to: "fonden/kurs.yaml")
    let plan = await lab.run("programme", "plan", "kurs.yaml", "--today", "2026-02-10").output
    // Thirty days of rest come on top of 5 May and 5 July.
    #expect(plan.contains("due “Crew list”: 4 June 2026 → 4 August 2026"), "\(plan)")
  }

  @Test("Where more enrolments have recorded something under what is dropped than are looked at, that is said")
  func further() async throws {
    let lab = try await lab("Alfa", "Beta", "Gamma", "Delta")
    for name in ["Alfa", "Beta", "Gamma", "Delta"] {
      let accepted = await lab.run("milestone", "accept", name, "pledge", "--today", "2026-01-10")
      try #require(accepted.code == 0, "\(accepted)")
    }
    try lab.write(Self.first.replacing("  - {id: pledge, title: Pledge}\n", with: ""), to: "fonden/kurs.yaml")
    let plan = await lab.run("programme", "plan", "kurs.yaml", "--today", "2026-02-10").output
    #expect(plan.contains("… and of 1 more enrolment: --details"), "\(plan)")
    let details = await lab.run("programme", "plan", "kurs.yaml", "--details", "--today", "2026-02-10").output
    #expect(!details.contains("--details"), "\(details)")
  }
}
