import Foundation
import RugeCore
import Testing

@testable import RugeCommands

/// What commands take as it is typed, and what they say about it.
struct SmallWordsTests {
  private static let course = """
    programme: kursus
    title: Kursus
    languages: [da, en]
    exits:
      selvstændig: Selvstændig
    calendar:
      begyndelse: day of cohort
    cohorts:
      h25: {title: Hold 2025, calendar: {begyndelse: 2025-02-01}}
      h26: {title: Hold 2026, calendar: {begyndelse: 2026-02-01}}
    roles:
      mentor: {title: Mentor}
    stages:
      - id: arbejde
        title: Arbejde
        length: 6 weeks
        leave_when: {milestones: {of: agreed, is: accepted}}
    forms:
      - {id: opstart, title: Opstart, fields: {mål: {ask: Mål, answer: text}, dag: {ask: Dag, answer: date}, om: text}}
    milestones:
      - {id: plan, title: Planen, stage: arbejde, due: end of arbejde}
      - {id: budget, title: Budgettet, stage: arbejde, needed: agreed, due: agreed}
      - {id: møder, title: To møder, reached_when: {sessions: {at_least: 2}}}
    sessions:
      - {id: sparring, title: Sparring, shape: one to one}
    records:
      - {id: henvisning, title: Henvisning, fields: {til: text}, states: [sendt, [optaget, afvist]]}
      - {id: opgave, title: Opgave, about: mentor, fields: {hvad: text}}
    """

  private static let other = """
    programme: andet
    title: Andet
    languages: [da, en]
    length: open
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.course)
    try await lab.enrol("Læsehunde")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    return lab
  }

  @Test("The only cohort that is not over is taken, and that is said")
  func onlyOpenCohort() async throws {
    let lab = try await Lab.running(Self.course)
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-01")
    let result = try await lab.succeed("enrol", "Læsehunde", "--on", "2026-01-12")
    #expect(result.output.contains("Hold 2026 is the only cohort that is not over"), "\(result)")
    #expect(value(try await lab.json("status", "Læsehunde"), "cohort", "id") as? String == "h26")
  }

  @Test("No cohort is said with none, in the list of an import too")
  func noCohort() async throws {
    let lab = try await Lab.running(Self.course)
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-01")
    let result = try await lab.succeed("enrol", "Læsehunde", "--cohort", "none", "--on", "2026-01-12")
    #expect(!result.output.contains("Hold 2026"), "\(result)")
    #expect(value(try await lab.json("status", "Læsehunde"), "cohort") == nil)
    #expect(await lab.run("enrol", "Læsehunde", "--cohort", "nogen").code == 2)
    try lab.write(
      "organisation,enrolled,cohort\nBogvennerne,2026-01-12,\nNattergalen,2026-01-12,none\nAnden,2026-01-12,\n",
      to: "fonden/liste.csv")
    let imported = try await lab.succeed("import", "liste.csv", "--kind", "enrolment", "--new")
    let remark = "Rows without a cohort go into Hold 2026, the only one that is not over"
    #expect(imported.output.components(separatedBy: remark).count == 2, "\(imported)")
    #expect(value(try await lab.json("status", "Bogvennerne"), "cohort", "id") as? String == "h26")
    #expect(value(try await lab.json("status", "Nattergalen"), "cohort") == nil)
  }

  @Test("What is due at the end of a stage is due when the stage should be over")
  func endOfStage() async throws {
    let lab = try await lab()
    let status = try await lab.json("status", "Læsehunde", "--as-of", "2026-01-20")
    #expect(value(entry("plan", of: value(status, "milestones")), "due") as? String == "2026-02-23")
  }

  @Test("A milestone that is reached by a condition is not accepted without it, but for a reason")
  func acceptedAgainst() async throws {
    let lab = try await lab()
    let refused = await lab.run("milestone", "accept", "Læsehunde", "møder", "--on", "2026-02-01")
    #expect(refused.code == 3 && refused.error.contains("0 of 2 held"), "\(refused)")
    let accepted = try await lab.succeed(
      "milestone", "accept", "Læsehunde", "møder", "--override", "Bestyrelsen", "--on", "2026-02-01")
    #expect(accepted.output.contains("although its condition did not hold “Bestyrelsen”"), "\(accepted)")
  }

  @Test("Completing says what was not reached, and completing once more says when that was")
  func completion() async throws {
    let lab = try await lab()
    let done = try await lab.succeed(
      "enrolment", "complete", "Læsehunde", "--exit", "selvstændig", "--override", "Aftalt", "--on", "2026-03-02")
    #expect(done.output.contains("Not reached: Planen and To møder"), "\(done)")
    let again = await lab.run("enrolment", "complete", "Læsehunde", "--exit", "selvstændig", "--on", "2026-03-03")
    #expect(again.code == 3 && again.error.contains("Monday 2 March 2026"), "\(again)")
  }

  @Test("The four answers, and the same words as text")
  func fourAnswers() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "form", "answer", "Læsehunde", "opstart", "mål=ikke relevant", "dag=ved ikke", "om=see mål", "--on", "2026-02-01")
    let form = try await lab.json("form", "show", "Læsehunde", "opstart")
    let fields = value(form, 0, "fields")
    #expect(value(entry("mål", of: fields), "state") as? String == "not applicable")
    #expect(value(entry("dag", of: fields), "state") as? String == "unknown")
    #expect(value(entry("om", of: fields), "state") as? String == "see")
    let compared = try await lab.json("form", "compare", "opstart")
    #expect(value(entry("om", of: value(compared, "rows")), "answers", 0, "state") as? String == "see")
    try await lab.succeed("form", "answer", "Læsehunde", "opstart", "mål=\"ikke relevant\"", "--on", "2026-02-02")
    let text = await lab.run("form", "show", "Læsehunde", "opstart")
    #expect(text.output.contains("“ikke relevant”"), "\(text)")
    let unclear = await lab.run("form", "answer", "Læsehunde", "opstart", "dag=3/9", "--on", "2026-02-02")
    #expect(unclear.code == 65 && unclear.error.contains("year"), "\(unclear)")
    let dated = await lab.run("form", "answer", "Læsehunde", "opstart", "dag=3/9-2026", "--on", "2026-02-02")
    #expect(dated.output.contains("Thursday 3 September 2026"), "\(dated)")
  }

  @Test("A state among the answers of a record is told from a slip")
  func stateAsValue() async throws {
    let lab = try await lab()
    let added = try await lab.succeed("record", "add", "henvisning", "Læsehunde", "til=Fonden", "--on", "2026-02-01")
    let id = try #require(added.output.firstMatch(of: /R-\d+/)).output
    let result = await lab.run("record", "set", String(id), "optaget", "--on", "2026-02-02")
    #expect(result.code == 64 && result.error.contains("--to optaget"), "\(result)")
    #expect(await lab.run("record", "set", String(id), "vrøvl", "--on", "2026-02-02").code == 64)
  }

  @Test("A record about a role takes a person as well as an organisation")
  func personInARecord() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "add", "Mette Holm", "--on", "2026-01-01")
    try await lab.succeed(
      "record", "add", "opgave", "Læsehunde", "--with", "Mette", "--with", "Læsehunde=vært", "hvad=Notat", "--on",
      "2026-02-01")
    let records = try await lab.json("record", "list", "Læsehunde")
    #expect(value(records, 0, "parties", 0, "name") as? String == "Mette Holm")
    #expect((value(records, 0, "parties", 0, "id") as? String)?.hasPrefix("P-") == true)
    #expect(value(records, 0, "parties", 1, "part") as? String == "vært")
    #expect(await lab.run("history", "Læsehunde").output.contains("Mette Holm is a party"))
  }

  @Test("Of several programmes, the one that has what is spoken of is meant")
  func onlyOneHasIt() async throws {
    let lab = try await lab()
    try lab.write(Self.other, to: "fonden/andet.yaml")
    let applied = try await lab.succeed("programme", "apply", "andet.yaml", "--on", "i går", "--today", "2026-06-02")
    #expect(applied.output.contains("Monday 1 June 2026") && !applied.output.contains("0 running"), "\(applied)")
    #expect(await lab.run("form", "compare", "opstart").code == 0)
    let unclear = await lab.run("form", "compare", "findes-ikke")
    #expect(unclear.code == 64 && unclear.error.contains("--programme"), "\(unclear)")
  }

  @Test("A history says what was taken back")
  func takenBack() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "90m", "--on", "2026-02-01")
    try await lab.succeed("undo")
    let history = await lab.run("history", "Læsehunde")
    #expect(history.output.contains("taken back: S-6: Sparring, 1 h 30 min"), "\(history)")
  }

  @Test("What stands in the way of an undo is named without a colon that leads nowhere")
  func restingPromise() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "90m", "--next", "Send budget", "--on", "2026-02-01")
    let history = await lab.run("history", "Læsehunde")
    #expect(history.output.contains("action point: “Send budget”"), "\(history)")
    let refused = await lab.run("undo", "3")
    #expect(refused.code == 3 && refused.error.contains("action point\n"), "\(refused)")
  }

  @Test("A day in words is told with its weekday, beside what is shown as of it")
  func toldDays() async throws {
    let lab = try await lab()
    let status = await lab.run("status", "--as-of", "i går", "--today", "2026-06-02")
    #expect(status.error.contains("“i går” is Monday 1 June 2026."), "\(status)")
    #expect(await lab.run("status", "--as-of", "2026-06-01", "--today", "2026-06-02").error.isEmpty)
    let person = await lab.run("person", "add", "Mette Holm", "--on", "i går", "--today", "2026-06-02")
    #expect(person.output.contains("Monday 1 June 2026"), "\(person)")
  }

  @Test("The check says which milestones a gate for the agreed ones leaves out, and the page which count")
  func agreedOnes() async throws {
    let lab = try await lab()
    let check = await lab.run("programme", "check", "prøve.yaml")
    #expect(check.output.contains("left-out-of-agreed") && check.output.contains("plan"), "\(check)")
    let page = await lab.run("programme", "show")
    #expect(page.output.contains("(“Budgettet”)"), "\(page)")
  }

  @Test("The id of something else is said to be what it is, with what to write instead")
  func otherKinds() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "90m", "--on", "2026-02-01")
    let session = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    let status = try await lab.json("status", "Læsehunde")
    let enrolment = try #require(value(status, "enrolment") as? String)
    let organisation = try #require(value(status, "organisation", "id") as? String)
    for (command, sentence) in [
      (
        ["org", "show", enrolment],
        "\(enrolment) is an enrolment; this is the place for an organisation: write \(organisation)."
      ),
      (
        ["org", "show", session],
        "\(session) is a session; this is the place for an organisation: write \(organisation)."
      ),
      (
        ["session", "log", session, "60m"],
        "\(session) is a session; this is the place for an enrolment: write \(enrolment)."
      ),
      (
        ["person", "show", organisation],
        "Læsehunde is an organisation; this is the place for a person: write ruge org show \(organisation)."
      ),
      (["org", "show", "E-999"], "There is no enrolment “E-999”."),
      (["person", "show", ""], "The name is empty."),
    ] {
      let result = await lab.run(command)
      #expect(result.code == 2 && result.error.contains(sentence), "\(result)")
    }
  }

  @Test("An empty file, folder or day is said to be empty, and nothing is recorded")
  func empties() async throws {
    let lab = try await lab()
    for (command, code) in [
      (["import", "", "--kind", "organisation"], 64), (["export", "--output", " "], 64),
      (["session", "log", "Læsehunde", "60m", "--evidence", ""], 64),
      (["session", "log", "Læsehunde", "60m", "--on", ""], 65),
    ] {
      let result = await lab.run(command)
      #expect(Int(result.code) == code && result.error.contains("is empty"), "\(command): \(result)")
    }
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("A correction names the session that it takes the place of")
  func amended() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "90m", "Budget", "--on", "2026-02-01")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    let amended = try await lab.succeed("session", "amend", id, "--length", "60m")
    #expect(amended.output.contains("taken back: \(id): Sparring, 1 h 30 min"), "\(amended)")
  }

  @Test("A role for many is told in a line each, and what is common to all once")
  func briefRoles() async throws {
    let lab = try await lab()
    try await lab.enrol("Nattergalen", "Bogvennerne")
    try await lab.succeed("person", "add", "Omar Said")
    let result = try await lab.succeed(
      "person", "role", "Omar", "mentor", "--programme", "kursus", "--from", "2026-02-01")
    #expect(result.output.split(separator: "\n").count == 5, "\(result)")
    #expect(result.output.split(separator: "Undo with").count == 2)
    for name in ["Læsehunde", "Nattergalen", "Bogvennerne"] { #expect(result.output.contains("\(name) · Kursus (E-")) }
  }

  @Test("The board marks who is paused")
  func pausedOnBoard() async throws {
    let lab = try await lab()
    try await lab.succeed("enrolment", "pause", "Læsehunde", "--on", "2026-02-01")
    let board = try await lab.succeed("board")
    #expect(board.output.contains("= Læsehunde") && board.output.contains("= paused"), "\(board)")
    let card = try await lab.json("board")
    #expect(value(card, 0, "columns", 0, "cards", 0, "pausedSince") as? String == "2026-02-01")
  }
}
