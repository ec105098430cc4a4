import Testing

@testable import RugeCommands

/// What is said where a list comes out empty.
struct NobodyFitsTests {
  @Test(
    "A filter that finds nobody never says that nobody is enrolled", arguments: ["status", "board", "enrolment list"])
  func filtered(command: String) async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Anne", "--on", "2026-01-01")
    try await lab.succeed("org", "add", "Natteravnene", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Natteravnene", "--on", "2026-01-12", "--as", "rådgiver=Anne")
    try await lab.succeed("enrolment", "withdraw", "Natteravnene", "--reason", "x", "--on", "2026-02-01")
    let words = command.split(separator: " ").map(String.init)
    let fitting = await lab.run(words + ["--mentor", "Anne"])
    #expect(fitting.output.contains("No enrolment that runs now fits what was asked for; 1 that has ended does"))
    #expect(await lab.run(words + ["--mentor", "Anne", "--all"]).output.contains("Natteravnene"))
    try await lab.succeed("person", "add", "Bo", "--on", "2026-01-01")
    #expect(await lab.run(words + ["--mentor", "Bo"]).output.contains("No enrolment fits what was asked for."))
  }
}
