import Testing

@testable import RugeCommands

/// Names that differ in æ, ø and å only.
struct LetteredNameTests {
  private func lab(_ names: String...) async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for name in names { try await lab.succeed("org", "add", name) }
    return lab
  }

  @Test("The letters that were typed win over others")
  func letters() async throws {
    let lab = try await lab("Åse", "Ase Nord", "Ase")
    #expect(try await lab.succeed("org", "show", "åse").output.contains("Åse"))
    #expect(try await lab.succeed("org", "show", "ase").output.contains("Ase"))
    #expect(try await lab.succeed("org", "show", "aase").output.contains("Åse"))
  }

  @Test("A whole name in other letters beside a part of one in these may be either")
  func ambiguous() async throws {
    let lab = try await lab("Café Håb – hjælp", "Café Hab")
    let shown = await lab.run("org", "show", "Café Håb")
    #expect(shown.code == 2 && shown.error.contains("– hjælp") && shown.error.contains("Café Hab\n"), "\(shown)")
    #expect(try await lab.succeed("org", "show", "Café Hab").output.contains("Café Hab"))
  }

  @Test("Whoever has no such letters is understood all the same")
  func withoutThem() async throws {
    let lab = try await lab("Møllen", "Børnehuset i Århus")
    for text in ["mollen", "moellen", "arhus", "bornehuset"] {
      #expect(await lab.run("org", "show", text).code == 0, "\(text)")
    }
  }

  @Test("A new name that is another one but for such letters is pointed out", arguments: ["org", "person"])
  func twins(noun: String) async throws {
    let lab = try await lab()
    try await lab.succeed(noun, "add", "Åse")
    let added = try await lab.succeed(noun, "add", "Ase")
    #expect(added.output.contains("The name looks like") && added.output.contains("Åse"), "\(added)")
    #expect(await lab.run(noun, "add", "Aase").code == 3)
    #expect(!(try await lab.succeed(noun, "add", "Bo")).output.contains("looks like"))
  }
}
