import Testing

@testable import RugeCommands

@Suite("The milestones of an organisation that waits for its first stage")
struct AwaitedDueTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    calendar: {kick-off: day of cohort}
    closed: {on: weekends, then: next open day}
    cohorts:
      forår: {title: Forår, calendar: {kick-off: 2026-01-15}}
    stages: [fase]
    milestones:
      - {id: note, title: Noten, due: every 1 month from kick-off}
    """

  private func list(_ lab: Lab, _ locale: String = "en") async throws -> Lab.Result {
    await lab.run("milestone", "list", "Alfa", "--today", "2026-03-20") { $0.variables["RUGE_LOCALE"] = locale }
  }

  @Test("They are told to get their due dates with the stage, and how each occurrence is called")
  func waiting() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", cohort: "forår")
    let waiting = try await list(lab)
    #expect(waiting.output.contains("Milestones get their due dates when the first stage begins."), "\(waiting)")
    #expect(waiting.output.contains("note@2026-02-15") && waiting.output.contains("note@2026-04-15"), "\(waiting)")
    #expect(try await list(lab, "da").output.contains("Milepæle får deres frister, når den første fase begynder."))
    try await lab.succeed("stage", "advance", "Alfa", "--on", "2026-01-15")
    let begun = try await list(lab)
    #expect(!begun.output.contains("when the first stage begins") && begun.output.contains("2026-02-16"), "\(begun)")
  }

  @Test("An occurrence that a closed day moved is accepted, opened again and waived by the day that is shown")
  func shownDay() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", cohort: "forår")
    try await lab.succeed("stage", "advance", "Alfa", "--on", "2026-01-15")
    func status(_ id: String) async throws -> [String?] {
      let note = entry(id, of: try await lab.json("milestone", "list", "Alfa", "--today", "2026-03-20"))
      return [value(note, "status") as? String, value(note, "needed") as? String]
    }
    try await lab.succeed("milestone", "accept", "Alfa", "note@2026-02-16", "--on", "2026-02-20")
    #expect(try await status("note@2026-02-15") == ["accepted", "yes"])
    try await lab.succeed("milestone", "reopen", "Alfa", "note@2026-02-16", "--reason", "Forkert", "--on", "2026-02-21")
    #expect(try await status("note@2026-02-15") == ["open", "yes"])
    try await lab.succeed("milestone", "waive", "Alfa", "note@2026-02-16", "--reason", "Sygdom", "--on", "2026-02-22")
    #expect(try await status("note@2026-02-15") == ["open", "no"])
    let other = await lab.run("milestone", "reopen", "Alfa", "note@2026-03-16", "--reason", "x", "--on", "2026-03-19")
    #expect(other.code == 3, "\(other)")
  }
}
