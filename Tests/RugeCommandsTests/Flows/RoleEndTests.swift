import Testing

@testable import RugeCommands

/// Roles that were ended, and are given on a day before that.
@Suite("A role that was ended and is given on an earlier day")
struct RoleEndTests {
  @Test("It is said that the end stays, and how the role is given again")
  func endStays() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      roles:
        mentor: {title: Mentor}
      """)
    try await lab.enrol("Læsehunde")
    try await lab.succeed("person", "add", "Omar Said", "--on", "2026-01-01")
    func give(_ options: String...) async throws -> String {
      let result = await lab.run(["person", "role", "Omar", "mentor", "Læsehunde"] + options)
      try #require(result.code == 0, "\(result)")
      return result.output
    }
    let plain = try await give("--from", "2026-02-01")
    #expect(!plain.contains("that end stays"), "\(plain)")
    #expect(try await give("--end", "--on", "2026-03-01").contains("no longer Mentor"))
    let earlier = try await give("--from", "2026-01-20")
    #expect(
      earlier.contains("From 1 March 2026 on, Omar Said does not have the role: that end stays")
        && earlier.contains("--from 2026-03-01"), "\(earlier)")
    let same = try await give("--from", "2026-01-20")
    #expect(same.contains("no change") && same.contains("From 1 March 2026 on"), "\(same)")
    #expect(try await lab.succeed("status", "Læsehunde").output.contains("Mentor: nobody yet"))
    let again = try await give("--from", "2026-03-01")
    #expect(!again.contains("that end stays"), "\(again)")
    #expect(try await lab.succeed("status", "Læsehunde").output.contains("Mentor: Omar Said"))
  }
}
