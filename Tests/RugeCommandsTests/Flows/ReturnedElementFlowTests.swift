import Testing

@testable import RugeCommands

@Suite("What a change of the programme brings back")
struct ReturnedElementFlowTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    stages: [fase]
    milestones:
      - {id: plan, title: Planen}
      - {id: regnskab, title: Regnskabet}
    """

  private func write(_ definition: String, _ lab: Lab) throws { try lab.write(definition, to: "fonden/prøve.yaml") }

  @Test("A milestone that was dropped returns with what was recorded under it, and the plan says so")
  func returned() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", "Beta")
    try await lab.succeed("milestone", "accept", "Alfa", "plan", "--on", "2026-02-01")
    try write(Self.definition.replacing("  - {id: plan, title: Planen}\n", with: ""), lab)
    try await lab.apply("prøve.yaml", on: "2026-03-01")
    try await lab.migrate("prøve", on: "2026-03-01")
    try write(Self.definition, lab)
    let plan = await lab.run("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    #expect(
      plan.output.contains("- The milestone “Planen” returns, and what was recorded under it comes along."), "\(plan)")
    #expect(!plan.output.lowercased().contains("new milestone"), "\(plan)")
    #expect(plan.output.contains("1 enrolment (E-3 Alfa): what is recorded under the milestone “Planen” counts again"))
    let json = try await lab.json("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    #expect(value(json, "difference", "changes", 0, "change") as? String == "returned", "\(json)")
    try await lab.apply("prøve.yaml", on: "2026-04-01")
    try await lab.migrate("prøve", on: "2026-04-01")
    let milestones = try await lab.json("milestone", "list", "Alfa", "--today", "2026-04-02")
    #expect(value(entry("plan", of: milestones), "status") as? String == "accepted", "\(milestones)")
  }
}
