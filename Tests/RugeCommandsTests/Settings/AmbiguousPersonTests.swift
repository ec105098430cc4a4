import Testing

@testable import RugeCommands

/// Who sits at the keyboard, where the name of the setting has become that of several.
struct AmbiguousPersonTests {
  @Test("It is said which setting it is, and how it is settled; at a terminal it is asked about")
  func severalPeople() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Mette Ager", "--on", "2026-01-01")
    try await lab.succeed("person", "add", "Mette Holm", "--on", "2026-01-01")
    let refused = await lab.run("today") { $0.variables["RUGE_PERSON"] = "Mette" }
    #expect(refused.code == 2 && refused.error.contains("The setting “RUGE_PERSON” is “Mette”"), "\(refused)")
    #expect(refused.error.contains("with “RUGE_PERSON=P-") && refused.error.contains("Mette Holm"), "\(refused)")
    let asked = await lab.run("today") {
      $0.variables["RUGE_PERSON"] = "Mette"
      $0.sitDown(typing: "2")
    }
    #expect(asked.code == 0 && asked.output.contains("The setting “RUGE_PERSON”"), "\(asked)")
  }
}
