import RugeCore
import Testing

@testable import RugeCommands

/// Records of a programme itself after a merge of those who have a part in them, and after a change of its rules.
struct OwnRecordTests {
  private static let roles = """

    roles:
      adviser: {title: Adviser}
    """
  private static let plain =
    """
    programme: net
    title: Net
    length: open
    records:
      - {id: pair, title: Pair, about: [organisation], states: [idea, made]}
      - {id: note, title: Note, about: nothing, fields: {text: text}, states: [begun, shut]}
    """ + roles
  private static let reminding =
    plain + """

      reminders:
        - {id: pair-waits, when: 2 weeks after pair idea, to: adviser}
        - {id: note-waits, when: 30 days after note begun, to: adviser}
      """

  @Test("After a merge, the history of the body that goes on shows the records in which the other had its part")
  func mergedHistory() async throws {
    let lab = try await Lab.running(Self.plain)
    try await lab.enrol("Alfa", "Bravo")
    try await lab.succeed("org", "add", "Charlie", "--on", "2026-01-12")
    try await lab.succeed("record", "add", "pair", "--with", "Alfa", "--with", "Bravo", "--on", "2026-03-01")
    #expect(!(try await lab.succeed("history", "Charlie")).output.contains("Pair"))
    try await lab.succeed("org", "merge", "Alfa", "into", "Charlie")
    #expect(try await lab.succeed("history", "Charlie").output.contains("Pair"))
  }

  @Test("After a merge, those who work with the body that goes on are reminded of the records of the other")
  func mergedReminders() async throws {
    let lab = try await Lab.running(Self.reminding)
    try await lab.enrol("Alfa", "Bravo")
    try await lab.succeed("org", "add", "Charlie", "--on", "2026-01-12")
    try await lab.succeed("person", "add", "Mette")
    try await lab.succeed("person", "role", "Mette", "adviser", "Alfa", "--on", "2026-01-12")
    try await lab.succeed("record", "add", "pair", "--with", "Alfa", "--with", "Bravo", "--on", "2026-03-01")
    try await lab.succeed("org", "merge", "Alfa", "into", "Charlie")
    for day in ["2026-03-15", "2027-03-15"] {
      let due = try await lab.json("remind", "due", "--today", day)
      #expect(value(due, 0, "to", 0, "people", 0, "name") as? String == "Mette", "\(day): \(due)")
    }
  }
}
