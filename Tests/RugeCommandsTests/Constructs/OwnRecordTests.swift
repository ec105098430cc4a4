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

  private func notes(_ days: String..., in lab: Lab) async throws {
    for day in days { try await lab.succeed("record", "add", "note", "text=x", "--on", day) }
  }

  /// How many reminders wait to go out on a day.
  private func due(_ lab: Lab, on day: String) async throws -> Int {
    (try await lab.json("remind", "due", "--today", day) as? [Any])?.count ?? -1
  }

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

  @Test("A new rule writes to nobody about records whose day has passed, which is told", arguments: Language.allCases)
  func covered(language: Language) async throws {
    let lab = try await Lab.running(Self.plain)
    try await notes("2026-01-20", "2026-02-01", "2026-03-01", in: lab)
    try lab.write(Self.reminding, to: "fonden/ny.yaml")
    let told =
      language == .danish
      ? "2 påmindelser om programmets egne registreringer sendes ikke, for deres dag er forbi: »note-waits«"
      : "2 reminders about the programme’s own records are not sent, as their day has passed: “note-waits”"
    for command in ["plan", "apply"] {
      let result = await lab.run(["programme", command, "ny.yaml", "--today", "2026-03-10"]) {
        $0.variables["RUGE_LOCALE"] = language.rawValue
      }
      #expect(result.code == 0 && result.output.contains(told), "\(result)")
    }
    #expect(try await due(lab, on: "2026-03-10") == 0)
    #expect(try await due(lab, on: "2026-04-01") == 1)
    #expect(try await lab.succeed("doctor").code == 0)
    try await lab.succeed("undo")
    #expect(try await due(lab, on: "2026-04-01") == 0)
    #expect(try await lab.succeed("doctor").code == 0)
  }

  @Test("What waited to go out under the rule of before still goes out, under another id too")
  func waiting() async throws {
    let lab = try await Lab.running(Self.reminding)
    try await notes("2026-01-20", in: lab)
    #expect(try await due(lab, on: "2026-03-10") == 1)
    let renamed = Self.reminding.replacing("id: note-waits,", with: "id: note-begun, was: note-waits,")
    try lab.write(renamed, to: "fonden/ny.yaml")
    try await lab.succeed("programme", "apply", "ny.yaml", "--today", "2026-03-10")
    #expect(try await due(lab, on: "2026-03-10") == 1)
  }

  @Test("A dry run of a change covers nothing")
  func dryRun() async throws {
    let lab = try await Lab.running(Self.plain)
    try await notes("2026-01-20", in: lab)
    try lab.write(Self.reminding, to: "fonden/ny.yaml")
    let before = try await lab.succeed("export").output
    let tried = try await lab.succeed("programme", "apply", "ny.yaml", "--dry-run", "--today", "2026-03-10")
    #expect(tried.output.matches(of: /1 reminder about the programme’s own records/).count == 1, "\(tried)")
    #expect(try await lab.succeed("export").output == before)
  }
}
