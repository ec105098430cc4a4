import Testing

@testable import RugeCommands

@Suite("A gate that asks for a form of several rounds")
struct RoundGateTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles: {mentor: {title: Mentor}}
    forms:
      - id: status
        title: Status
        by: mentor
        fields: {nyt: {ask: "Hvad er nyt?", answer: text}}
        rounds: {forår: {title: Forår, when: 2026-03-01}, efterår: {title: Efterår, when: 2026-09-01}}
    stages:
      - {id: opstart, leave_when: {form: {id: status, answered: true}}}
      - drift
    """

  @Test("It is said to want every round, and what lacks names the round")
  func rounds() async throws {
    let lab = try await Lab.running(Self.definition)
    #expect(await lab.run("programme", "show").output.contains("in every round"))
    try await lab.enrol("Alfa")
    try await lab.succeed("stage", "advance", "Alfa", "--on", "2026-01-12")
    let closed = await lab.run("stage", "show", "Alfa")
    #expect(closed.output.contains("- Status (Forår): no answer yet to “Hvad er nyt?”"), "\(closed)")
    #expect(closed.output.contains("- Status (Efterår): no answer yet to “Hvad er nyt?”"), "\(closed)")
    try await lab.succeed("form", "answer", "Alfa", "status.forår", "nyt=Intet", "--on", "2026-03-01")
    let half = await lab.run("stage", "show", "Alfa")
    #expect(!half.output.contains("Forår") && half.output.contains("Status (Efterår)"), "\(half)")
  }
}
