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

  private static let form = """
    programme: prøve
    title: Prøve
    roles:
      rådgiver: {title: Rådgiver}
    stages: [fase]
    forms:
      - id: status
        title: Status
        by: rådgiver
        fields:
          hvordan: {ask: "Hvordan går det?", answer: text}
          penge: {ask: "Hvor mange penge?", answer: number}
        rounds:
          tidligt: {title: Tidligt, when: 1 week after enrolment}
          sent: {title: Sent, when: 8 weeks after enrolment}
    """

  @Test("A question and a round that were dropped return with their answers, also under another id")
  func returnedParts() async throws {
    let lab = try await Lab.running(Self.form)
    try await lab.enrol("Alfa")
    try await lab.succeed("form", "answer", "Alfa", "status.tidligt", "hvordan=Godt", "penge=5", "--on", "2026-02-01")
    try await lab.succeed("form", "answer", "Alfa", "status.sent", "hvordan=Skidt", "--on", "2026-02-02")
    let question = "      penge: {ask: \"Hvor mange penge?\", answer: number}\n"
    let round = "\n      sent: {title: Sent, when: 8 weeks after enrolment}"
    try write(Self.form.replacing(question, with: "").replacing(round, with: ""), lab)
    try await lab.apply("prøve.yaml", on: "2026-03-01")
    try await lab.migrate("prøve", on: "2026-03-01")

    try write(Self.form.replacing("penge: {", with: "beløb: {was: penge, "), lab)
    let renamed = await lab.run("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    #expect(renamed.output.contains("the question “Hvor mange penge?” (a number) returns"), "\(renamed)")
    try write(Self.form + "\n      nyt: {title: Nyt, when: 9 weeks after enrolment}", lab)
    let plan = await lab.run("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    #expect(
      plan.output.contains(
        "the question “Hvor mange penge?” (a number) returns, and what was recorded under it comes along"), "\(plan)")
    #expect(plan.output.contains("the round “Sent” (due: 8 weeks after enrolment) returns"), "\(plan)")
    #expect(plan.output.contains("new round: “Nyt”") && !plan.output.contains("new question"), "\(plan)")
    #expect(plan.output.contains("under the question “Hvor mange penge?” of the form “Status” counts again"), "\(plan)")
    try await lab.apply("prøve.yaml", on: "2026-04-01")
    try await lab.migrate("prøve", on: "2026-04-01")
    let shown = try await lab.succeed("form", "show", "Alfa", "status.tidligt", "--today", "2026-04-02").output
    #expect(shown.contains("5"), "\(shown)")
  }

  @Test("A round that says what it was is no change of the next version, which says it still")
  func formerRound() async throws {
    let lab = try await Lab.running(Self.form.replacing("sent: {", with: "sidst: {was: sent, "))
    try write(Self.form.replacing("sent: {", with: "sidst: {was: sent, ").replacing("Prøve", with: "Prøven"), lab)
    let plan = await lab.run("programme", "plan", "prøve.yaml", "--today", "2026-04-01")
    #expect(!plan.output.contains("Status"), "\(plan)")
  }
}
