import Testing

@testable import RugeCommands

@Suite("A reminder of a report that is about several enrolments")
struct ReportReminderTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles: {leder: {title: Leder}}
    stages: [fase]
    reports:
      - {id: kvartal, title: Kvartalsrapport, audience: board, due: 1 month after quarter end, sections: progress}
    reminders:
      - {id: rapport, title: Rapporten nærmer sig, when: 14 days before each report due, to: leder}
    """

  @Test("It stands once among what is due and on the day’s list, however many take part", arguments: [1, 3])
  func once(enrolments: Int) async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.succeed("person", "add", "Lea", "--email", "lea@example.org")
    for name in ["Alfa", "Beta", "Gamma"].prefix(enrolments) {
      try await lab.enrol(name)
      try await lab.succeed("person", "role", "Lea", "leder", name, "--on", "2026-01-12")
      try await lab.succeed("stage", "advance", name, "--on", "2026-01-12")
    }
    for command in [["remind", "due"], ["today", "--all"]] {
      let shown = await lab.run(command + ["--today", "2026-04-16"])
      #expect(shown.code == 0 && shown.output.ranges(of: "Kvartalsrapport").count == 1, "\(command): \(shown)")
    }
    let due = await lab.run("remind", "due", "--today", "2026-04-16")
    #expect(due.output.contains("1 reminder") && !due.output.contains("\(enrolments + 1) reminders"), "\(due)")
  }
}
