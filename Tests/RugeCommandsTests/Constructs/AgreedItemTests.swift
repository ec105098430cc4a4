import RugeCore
import Testing

@testable import RugeCommands

/// What a programme leaves to each organisation is settled with `agree`, and what it does not is told apart.
struct AgreedItemTests {
  private func lab(_ elements: String) async throws -> Lab {
    let lab = try await Lab.running(
      """
      programme: aftaler
      title: Aftaler
      languages: [da]
      length: open
      agreements:
        kontrakt: {title: Kontrakt}
      \(elements)
      """)
    try await lab.enrol("Alfa")
    return lab
  }

  @Test("What everybody needs is only waived, and the refusal says so")
  func everybodyNeeds() async throws {
    let lab = try await lab("milestones:\n  - {id: plan, title: Plan, due: agreed}")
    let refused = await lab.run(["agree", "Alfa", "plan=none"]) { $0.variables["RUGE_LOCALE"] = "en" }
    #expect(refused.code == 65)
    #expect(refused.error.contains("“ruge milestone waive”"), "\(refused)")
    try await lab.succeed("milestone", "waive", "Alfa", "plan", "--reason", "Har en i forvejen")
    let listed = await lab.run(["milestone", "list", "Alfa"]) { $0.variables["RUGE_LOCALE"] = "en" }
    #expect(listed.output.contains("not included"), "\(listed)")
  }

  @Test("What needs agreeing may be agreed away")
  func agreedAway() async throws {
    let lab = try await lab("milestones:\n  - {id: plan, title: Plan, due: agreed, needed: agreed}")
    try await lab.succeed("agree", "Alfa", "plan=none")
    let shown = await lab.run(["agree", "Alfa"]) { $0.variables["RUGE_LOCALE"] = "en" }
    #expect(shown.output.contains("plan  Plan"), "\(shown)")
    #expect(!shown.output.contains("not agreed"), "\(shown)")
  }

  @Test("Where nothing is left to be agreed, signed papers are not named", arguments: ["kontrakt=yes", "plan=none"])
  func nothingToAgree(value: String) async throws {
    let lab = try await lab("milestones:\n  - {id: plan, title: Plan}")
    let refused = await lab.run(["agree", "Alfa", value]) { $0.variables["RUGE_LOCALE"] = "en" }
    #expect(refused.code == 2)
    #expect(refused.error.contains("leaves nothing to be agreed"), "\(refused)")
    #expect(refused.error.contains("ruge milestone waive") && !refused.error.contains("agreements"), "\(refused)")
  }
}
