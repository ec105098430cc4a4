import Foundation
import Testing

@testable import RugeCommands

/// What is said where somebody asked for nothing that is there, or made a slip.
@Suite("Everyday words")
struct EverydayWordsTests {
  private static let programme = """
    programme: prøve
    title: Prøve
    roles:
      mentor: {title: Mentor}
    sessions:
      - {id: sparring, shape: one to one, host: mentor}
      - {id: samtale, confirmed_by: mentor}
    indicators:
      - {id: saldo, title: Saldo}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Læsehunde")
    return lab
  }

  @Test("a filter that nothing fits is told apart from a list with nothing in it")
  func emptyFilter() async throws {
    let lab = try await lab()
    #expect(try await lab.succeed("session", "list", "--from", "2026-03-01").output.contains("No sessions yet"))
    try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-02-01")
    let late = try await lab.succeed("session", "list", "--from", "2026-03-01")
    #expect(late.output.contains("None of the sessions fits"), "\(late.output)")
    try await lab.succeed("session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-07-01")
    let plans = try await lab.succeed("session", "list", "--planned", "--kind", "samtale")
    #expect(plans.output.contains("None of the sessions fits"), "\(plans.output)")
  }

  @Test("today says what was promised")
  func today() async throws {
    let lab = try await lab()
    try await lab.succeed("action", "add", "Læsehunde", "Send budget", "--due", "2026-06-02")
    #expect(try await lab.succeed("today", "--ahead", "5").output.contains("“Send budget”"))
    #expect(value(try await lab.json("today", "--ahead", "5"), "due", 0, "text") as? String == "Send budget")
  }

  @Test("a pause does not end before it begins, and the sentence says when it began")
  func resume() async throws {
    let lab = try await lab()
    try await lab.succeed("enrolment", "pause", "Læsehunde", "--on", "2026-03-01")
    let early = await lab.run("enrolment", "resume", "Læsehunde", "--on", "2026-02-15")
    #expect(early.code == 3 && early.error.contains("begins on 1 March 2026"), "\(early)")
  }

  @Test("a confirmation that nobody can give, or that all have given, is told apart from one that needs a name")
  func confirm() async throws {
    let lab = try await lab()
    let logged = try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "--kind", "samtale", "--on", "2026-02-01")
    let id = String(try #require(logged.output.firstMatch(of: /S-\d+/)).0)
    let nobody = await lab.run("session", "confirm", id)
    #expect(nobody.code == 3 && nobody.error.contains("to be confirmed by Mentor, and nobody has"), "\(nobody)")
    for name in ["Mette Holm", "Omar Lund"] {
      try await lab.succeed("person", "add", name)
      try await lab.succeed("person", "role", name, "mentor", "Læsehunde", "--on", "2026-01-12")
    }
    #expect(await lab.run("session", "confirm", id).code == 64, "either could")
    try await lab.succeed("session", "confirm", id, "--by", "Mette")
    let all = await lab.run("session", "confirm", id)
    #expect(all.code == 3 && all.error.contains("confirmed by everybody who has to"), "\(all)")
  }

  @Test("an id with the letter of another kind is answered with the id that there is")
  func otherLetter() async throws {
    let lab = try await lab()
    let organisation = try #require(value(try await lab.json("org", "list"), 0, "id") as? String)
    let enrolment = try #require(value(try await lab.json("status"), 0, "enrolment") as? String)
    let one = await lab.run("status", "E-\(organisation.dropFirst(2))")
    #expect(one.code == 2 && one.error.contains(organisation), "\(one)")
    let other = await lab.run("org", "show", "O-\(enrolment.dropFirst(2))")
    #expect(other.code == 2 && other.error.contains(enrolment), "\(other)")
  }

  @Test("a slip of the keyboard is answered in ruge's own words, in Danish too")
  func slips() async throws {
    let lab = try await lab()
    let undo = await lab.run("undo", "abc")
    #expect(undo.code == 2 && undo.error.contains("no change “abc”"), "\(undo)")
    for (next, said) in [("", "“”"), ("by friday", "“by friday”"), ("@Mette:", "“@Mette:”")] {
      let refused = await lab.run("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--next", next)
      #expect(
        refused.code == 64 && refused.error.contains("\(said) does not say what is to be done"), "\(next): \(refused)")
    }
    let series = await lab.run(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-07-10", "--every", "week", "--until",
      "2026-07-01")
    #expect(series.code == 64 && series.error.contains("before its first session on 10 July 2026"), "\(series)")
  }

  @Test("a group session takes its length from the plan of the day where the programme names none")
  func plannedLength() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "plan", "Læsehunde", "75m", "--kind", "sparring", "--on", "2026-05-20", "--today", "2026-05-01")
    let without = await lab.run("session", "attend", "--event", "sparring", "--on", "2026-05-21", "Læsehunde")
    #expect(without.code == 64 && without.error.contains("--length"), "\(without)")
    try await lab.succeed("session", "attend", "--event", "sparring", "--on", "2026-05-20", "Læsehunde")
    #expect(value(try await lab.json("session", "list"), 0, "minutes") as? Int == 75)
  }

  @Test("a table that has no room for a column says so on a terminal, and nowhere else")
  func hiddenColumns() async throws {
    let lab = try await Lab.running(
      Self.programme.replacing("title: Mentor", with: "title: Mentor for den lange række af indsatser"))
    try await lab.enrol("Foreningen for læsehunde på biblioteker og skoler i hele landet")
    func list(terminal: Bool) async -> String {
      await lab.run(["status"]) { environment in
        environment.isOutputTerminal = terminal
        environment.width = 40
      }.output
    }
    let (shown, piped) = (await list(terminal: true), await list(terminal: false))
    #expect(shown.contains("Not shown") && !piped.contains("Not shown"), "\(shown)")
  }
}
