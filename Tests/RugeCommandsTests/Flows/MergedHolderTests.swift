import Testing

@testable import RugeCommands

/// Somebody who held sessions under a number that they had before a merge.
struct MergedHolderTests {
  @Test("A role that ends tells of the sessions after it, also of those that a body held before it was merged")
  func sessionsAfterRole() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      roles:
        mentor: {title: Mentor}
      sessions:
        - {id: sparring, title: Sparring, host: mentor}
      """)
    try await lab.enrol("Læsehunde")
    for name in ["Konsulenterne", "Rådgivningshuset"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-01")
    }
    try await lab.succeed("person", "role", "Konsulenterne", "mentor", "Læsehunde", "--from", "2026-02-01")
    try await lab.succeed("session", "log", "Læsehunde", "60m", "--by", "Konsulenterne", "--on", "2026-03-10")
    try await lab.succeed("session", "plan", "Læsehunde", "60m", "--by", "Konsulenterne", "--on", "2026-07-01")
    try await lab.succeed("org", "merge", "Konsulenterne", "into", "Rådgivningshuset")
    let ended = try await lab.succeed(
      "person", "role", "Rådgivningshuset", "mentor", "Læsehunde", "--end", "--on", "2026-03-01")
    #expect(ended.output.contains("(10 March 2026)") && ended.output.contains("(1 July 2026)"), "\(ended.output)")
  }
}
