import Testing

@testable import RugeCommands

@Suite("Answers about organisations, where a definition asks for them no more")
struct DroppedAnswerTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    stages: [fase]
    organisations:
      fields:
        leder: {ask: Hvem leder?, answer: text}
        retsform: {ask: Hvilken retsform?, answer: [{f: Forening}, {s: Selskab}]}
    """

  private func write(_ definition: String, _ lab: Lab) throws { try lab.write(definition, to: "fonden/prøve.yaml") }

  private func plan(_ lab: Lab) async throws -> Lab.Result {
    let plan = await lab.run("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    try #require(plan.code == 0, "\(plan)")
    return plan
  }

  @Test("Answers about organisations to a question that is dropped are listed, and their plan must be read")
  func organisationAnswers() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", "Beta")
    for answer in [("Alfa", "leder=Ane"), ("Alfa", "leder=Anne"), ("Beta", "leder=Bo"), ("Beta", "retsform=f")] {
      try await lab.succeed("org", "answer", answer.0, answer.1, "--on", "2026-02-01")
    }
    try write(Self.definition.replacing("    leder: {ask: Hvem leder?, answer: text}\n", with: ""), lab)
    let plan = try await plan(lab)
    #expect(plan.output.contains("Answers about organisations that are asked for no more:"), "\(plan)")
    let line = "- 2 organisations (O-2 Alfa, O-4 Beta): what is recorded under the question “Hvem leder?” stays"
    #expect(plan.output.contains(line), "\(plan)")
    #expect(plan.output.contains("2026-02-01 mette: Hvem leder? “Anne” (O-2)"), "\(plan)")
    #expect(plan.output.contains("Hvem leder? “Bo” (O-4)") && !plan.output.contains("Ane"), "\(plan)")
    #expect(!plan.output.contains("Hvilken retsform?"), "\(plan)")
    let json = try await lab.json("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    #expect(value(json, "ofOrganisations", 0, "element") as? String == "leder", "\(json)")
    #expect((value(json, "ofOrganisations", 0, "organisations") as? [String])?.count == 2)
    #expect(await lab.run("programme", "apply", "prøve.yaml", "--today", "2026-04-01").code == 3, "nobody has read it")
    try await lab.apply("prøve.yaml", on: "2026-04-01")
    #expect(!(await lab.run("org", "show", "Alfa").output.contains("Anne")))
    #expect(await lab.run("history", "Alfa").output.contains("Hvem leder? “Anne”"))
  }

  @Test("An answer stays in sight as long as another programme asks the same")
  func askedElsewhere() async throws {
    let lab = try await Lab.running(Self.definition)
    try lab.write(Self.definition.replacing("programme: prøve", with: "programme: anden"), to: "fonden/anden.yaml")
    try await lab.apply("anden.yaml", on: "2026-01-01")
    try await lab.succeed("org", "add", "Alfa", "--on", "2026-01-01")
    try await lab.succeed("enrol", "Alfa", "--programme", "prøve", "--on", "2026-01-12")
    try await lab.succeed("org", "answer", "Alfa", "leder=Ane", "--programme", "prøve", "--on", "2026-02-01")
    try write(Self.definition.replacing("    leder: {ask: Hvem leder?, answer: text}\n", with: ""), lab)
    let plan = try await plan(lab)
    #expect(!plan.output.contains("Answers about organisations"), "\(plan)")
  }
}
