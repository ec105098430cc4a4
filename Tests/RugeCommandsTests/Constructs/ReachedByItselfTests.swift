import Testing

@testable import RugeCommands

/// Milestones that a condition reaches.
struct ReachedByItselfTests {
  private static let definition = """
    programme: fravær
    title: Fravær
    length: open
    indicators:
      - {id: fravær, title: Fravær}
    milestones:
      - {id: lavt, title: Lavt fravær, reached_when: {indicator: {id: fravær, below: 15, within: 3 months}}}
    """

  @Test("One is reached as long as its condition holds, and for good once somebody has accepted it")
  func kept() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", "Bravo")
    func status(_ name: String) async throws -> String? {
      value(try await lab.json("milestone", "list", name), 0, "status") as? String
    }
    for name in ["Alfa", "Bravo"] {
      try await lab.succeed("indicator", "record", name, "fravær", "10", "--on", "2026-05-10")
      #expect(try await status(name) == "reached")
    }
    try await lab.succeed("milestone", "accept", "Bravo", "lavt", "--on", "2026-05-11")
    for name in ["Alfa", "Bravo"] {
      try await lab.succeed("indicator", "record", name, "fravær", "unknown", "--on", "2026-05-12")
    }
    #expect(try await status("Alfa") == "open")
    #expect(try await status("Bravo") == "accepted")
    #expect(value(try await lab.json("milestone", "list", "Bravo"), 0, "on") as? String == "2026-05-11")
  }
}
