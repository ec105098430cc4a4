import Testing

@testable import RugeCommands

/// Of several programmes, the one is meant that alone has what a command is about.
struct InferredProgrammeTests {
  private static let other = """
    programme: prøve
    title: Prøve
    languages: [da, en]
    cohorts: {forår: {title: Forår}}
    roles:
      mentor: {title: Mentor}
      kontakt: {title: Kontakt, of: organisation}
    stages: [{id: begyndelse, title: Begyndelse}]
    forms:
      - {id: trivsel, title: Trivsel, by: kontakt, fields: {tilfreds: 1 to 5}}
    sessions:
      - {id: dag, title: Dag, shape: group}
      - {id: møde, title: Møde, shape: one to one, host: mentor}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.other)
    try await lab.succeed("programme", "apply", "rugekassen")
    for name in ["Lis Mentor", "Karen Kontakt"] { try await lab.succeed("person", "add", name) }
    for name in ["Læsehunde", "Natteravnene"] { try await lab.succeed("org", "add", name, "--on", "2026-01-01") }
    try await lab.succeed("enrol", "Natteravnene", "--programme", "rugekassen", "--on", "2026-01-12")
    return lab
  }

  @Test("The cohort, the roles, the form, the kind or whoever is asked says which programme it is")
  func inferred() async throws {
    let lab = try await lab()
    let commands = [
      ["enrol", "Læsehunde", "--cohort", "forår", "--as", "kontakt=Karen", "--on", "2026-01-12"],
      ["person", "role", "Lis", "mentor", "--cohort", "forår", "--on", "2026-01-12"],
      ["stage", "advance", "Læsehunde", "--on", "2026-01-12"],
      ["session", "log", "--cohort", "forår", "--kind", "dag", "3h", "x", "--on", "2026-02-02"],
      ["form", "ask", "trivsel", "--to", "Læsehunde", "--output", "ud"],
      ["session", "ask", "--kind", "møde", "--to", "Lis", "--output", "ud"],
    ]
    for command in commands {
      let result = await lab.run(command)
      #expect(result.code == 0, "\(command): \(result)")
    }
  }

  @Test("Where each could be meant, the option is asked for; what none has is said of the one that is left")
  func ambiguous() async throws {
    let lab = try await lab()
    let both = await lab.run("indicator", "ask", "--all", "--output", "ud")
    #expect(both.code == 64 && both.error.contains("--programme") && both.error.contains("prøve"), "\(both)")
    let missing = await lab.run("form", "ask", "findes-ikke", "--cohort", "forår", "--output", "ud")
    #expect(missing.code == 2 && missing.error.contains("findes-ikke"), "\(missing)")
  }
}
