import Foundation
import Testing

@testable import RugeCommands

/// Who came, who did not, and those who came from outside.
struct AttendanceTests {
  private static let definition = """
    programme: møder
    title: Møder
    languages: [da, en]
    length: open
    organisations:
      fields:
        kommune: {ask: Kommune, answer: text}
        verdensmål: {ask: Verdensmål, answer: {several: sdg}}
    sessions:
      - id: rådgivning
        title: Rådgivning
        shape: one to one
        open: true
        fields:
          emne: {ask: Emne, answer: [start, udbud]}
      - {id: café, title: Café, shape: event, open: true, attendance: counted}
      - {id: kursus, title: Kursus, shape: group, attendance: required}
    indicators:
      - {id: kontakter, title: Kontakter, count: sessions rådgivning}
      - {id: gæster, title: Gæster, count: attendance café}
      - {id: timer, title: Timer, count: hours kursus}
    milestones:
      - {id: plan, title: Plan, due: 6 weeks after enrolment}
      - {id: rapport, title: Rapport, due: every 3 months from enrolment, evidence: link}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Læsehunde", "Natteravnene")
    return lab
  }

  @Test("Those who walk in are counted with those who take part, and listed without a name")
  func walkIns() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "30m", "Start af café", "--kind", "rådgivning", "--on", "2026-02-01")
    try await lab.succeed("session", "log", "30m", "--kind", "rådgivning", "--on", "2026-02-02")
    try await lab.succeed(
      "session", "log", "Læsehunde", "45m", "--kind", "rådgivning", "--set", "emne=udbud", "--on", "2026-02-03")
    try await lab.succeed("session", "log", "2h", "--kind", "café", "--guests", "23", "--on", "2026-02-04")
    let totals = try await lab.json("indicator", "list")
    #expect(value(entry("kontakter", of: totals), "value") as? Int == 3)
    #expect(value(entry("gæster", of: totals), "value") as? Int == 23)
    let list = try await lab.json("session", "list")
    #expect((list as? [Any])?.count == 4)
    #expect(value(list, 0, "guests") as? Int == 23 && value(list, 0, "organisation") == nil)
    let page = await lab.run("session", "list")
    #expect(page.output.contains("23 guests") && page.output.contains("Start af café"), "\(page)")
    let wrong = await lab.run("session", "log", "Læsehunde", "45m", "--kind", "rådgivning", "--set", "emne=vrøvl")
    #expect(wrong.code == 65, "\(wrong)")
    #expect(await lab.run("session", "log", "2h", "--kind", "kursus").code == 64)
    try await lab.succeed("undo")
    #expect(value(entry("gæster", of: try await lab.json("indicator", "list")), "value") as? Int == 0)
  }

  @Test("One log says who came, who did not, and who had said so")
  func absence() async throws {
    let lab = try await lab()
    let result = try await lab.succeed(
      "session", "log", "Læsehunde", "3h", "--kind", "kursus", "--absent", "Natteravnene", "--on", "2026-02-01")
    #expect(result.output.contains("Kursus: missed"), "\(result)")
    try await lab.succeed(
      "session", "log", "3h", "--kind", "kursus", "--excused", "Natteravnene", "--on", "2026-02-02")
    let twice = await lab.run("session", "log", "Læsehunde", "3h", "--kind", "kursus", "--absent", "Læsehunde")
    #expect(twice.code == 64, "\(twice)")
    let indicators = try await lab.json("indicator", "list", "Læsehunde")
    #expect(value(entry("timer", of: indicators), "latest", "value") as? Int == 3)
    #expect(value(entry("timer", of: indicators), "counted") as? Bool == true)
    #expect(await lab.run("indicator", "record", "Læsehunde", "timer", "5").code == 3)
  }

  @Test("An absence is listed beside the sessions, once however often it is logged")
  func listedAbsence() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "3h", "--kind", "kursus", "--absent", "Natteravnene", "--on", "2026-02-01")
    let again = try await lab.succeed(
      "session", "log", "Læsehunde", "3h", "--kind", "kursus", "--absent", "Natteravnene", "--on", "2026-02-01")
    #expect(again.output.contains("no change"), "\(again)")
    for how in ["--excused", "--absent"] {
      let other = try await lab.succeed(
        "session", "log", "3h", "--kind", "kursus", how, "Natteravnene", "--on", "2026-02-01")
      #expect(other.output.contains("taken back"), "what is said later stands in the place of the other: \(other)")
    }
    let list = try await lab.json("session", "list", "Natteravnene")
    #expect((list as? [Any])?.count == 1 && value(list, 0, "absence") as? String == "absent")
    #expect(value(list, 0, "minutes") == nil)
    let page = await lab.run("session", "list")
    #expect(page.output.contains("absent") && page.output.contains("3 h"), "\(page)")
  }

  @Test("Guests that nobody counted are not none: totals say at least how many, and of how many nobody knows")
  func uncountedGuests() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "2h", "--kind", "café", "--guests", "23", "--on", "2026-02-04")
    let logged = try await lab.succeed("session", "log", "2h", "--kind", "café", "--on", "2026-02-05")
    #expect(logged.output.contains("not counted"), "\(logged)")
    let total = entry("gæster", of: try await lab.json("indicator", "list"))
    #expect(value(total, "value") == nil && value(total, "known") as? Int == 23)
    #expect(value(total, "uncounted") as? Int == 1)
    #expect(await lab.run("indicator", "list").output.contains("at least 23; 1 session not counted"))
    #expect(await lab.run("session", "list").output.contains("not counted"))
    try await lab.succeed("session", "log", "Læsehunde", "2h", "--kind", "café", "--on", "2026-02-05")
    let own = await lab.run("indicator", "list", "Læsehunde")
    #expect(own.output.contains("unknown (at least 0; 1 session not counted)"), "\(own)")
  }

  @Test("Who held a meeting with walk-ins is kept, and must be somebody")
  func hostOfWalkIns() async throws {
    let lab = try await lab()
    let log = ["session", "log", "30m", "--kind", "rådgivning", "--by", "Mette", "--on", "2026-02-01"]
    #expect(await lab.run(log).code == 2)
    try await lab.succeed("person", "add", "Mette Holm", "--on", "2026-01-01")
    #expect(await lab.run(log).output.contains("with Mette Holm"))
    #expect(value(try await lab.json("session", "list"), 0, "host", "name") as? String == "Mette Holm")
    let gone = await lab.run("undo", "4")
    #expect(gone.code != 0, "somebody who held a meeting cannot be undone away: \(gone)")
  }

  @Test("All that surrounds a meeting with walk-ins is kept, and what nobody could do next is refused")
  func aroundWalkIns() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "add", "Mette Holm", "--on", "2026-01-01")
    try await lab.succeed("person", "add", "Bo Friis", "--on", "2026-01-01")
    let log = [
      "session", "log", "30m", "Start", "--kind", "rådgivning", "--by", "Mette", "--by", "Bo", "--prep", "1h",
      "--travel", "20m", "--at", "14:00", "--set", "emne=start", "--on", "2026-02-01",
    ]
    let refused = await lab.run(log + ["--next", "Ring"])
    #expect(refused.code == 64 && refused.error.contains("--next"), "\(refused)")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    #expect(await lab.run(log).code == 0)
    let list = try await lab.json("session", "list", "--by", "Bo")
    #expect(value(list, 0, "cohosts", 0, "name") as? String == "Bo Friis")
    #expect(value(list, 0, "preparation") as? Int == 60 && value(list, 0, "travel") as? Int == 20)
    #expect(value(list, 0, "at") as? String == "14:00")
    let id = try #require(value(list, 0, "id") as? String)
    let page = try await lab.succeed("session", "show", id)
    #expect(page.output.contains("Mette Holm, Bo Friis") && page.output.contains("Rådgivning: Emne start"), "\(page)")
    for command in [["amend", id, "--length", "45m"], ["confirm", id, "--by", "Bo"]] {
      let result = await lab.run(["session"] + command)
      #expect(result.code == 3 && result.error.contains("take part in nothing"), "\(result)")
    }
    #expect(await lab.run("doctor").code == 0)
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let table = try String(contentsOfFile: lab.workspace + "/tables/open-meetings.csv", encoding: .utf8)
    let row = "\(id),møder,2026-02-01,30,rådgivning,Mette Holm,,Start,roles,14:00,Bo Friis,60,20,emne: start\r\n"
    #expect(table.contains(row), "\(table)")
    try await lab.succeed("undo")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("An absence is shown by the number that the list has for it, and is no session to be held")
  func shownAbsence() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "3h", "--kind", "kursus", "--excused", "Natteravnene", "--on", "2026-02-01")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    let shown = try await lab.json("session", "show", id)
    #expect(value(shown, "state") as? String == "missed" && value(shown, "absence") as? String == "excused")
    let page = try await lab.succeed("session", "show", id)
    #expect(page.output.contains("Kursus · Natteravnene (\(id))") && page.output.contains("excused"), "\(page)")
    for command in [["amend", id, "--length", "45m"], ["hold", id], ["confirm", id]] {
      let result = await lab.run(["session"] + command)
      #expect(result.code == 3 && result.error.contains("somebody did not come"), "\(command): \(result)")
    }
    try await lab.succeed("undo")
    let gone = await lab.run("session", "show", id)
    #expect(gone.code == 2 && gone.error.contains("was undone"), "\(gone)")
  }

  @Test("One number of heads is not taken for each of several organisations; a list gives each its own")
  func guestsOfSeveral() async throws {
    let lab = try await lab()
    let log = await lab.run(
      "session", "log", "Læsehunde", "Natteravnene", "2h", "--kind", "café", "--guests", "20", "--on", "2026-02-04")
    #expect(log.code == 64 && log.error.contains("session attend --event café"), "\(log)")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    try lab.write("Organisation;Count\nLæsehunde;12\nNatteravnene;8\n", to: "fonden/list.csv")
    try await lab.succeed(
      "session", "attend", "--event", "café", "list.csv", "--length", "2h", "--on", "2026-02-04")
    let total = entry("gæster", of: try await lab.json("indicator", "list"))
    #expect(value(total, "value") as? Int == 20)
  }

  @Test("A session is no longer than a day")
  func tooLong() async throws {
    let lab = try await lab()
    for who in [["Læsehunde"], []] {
      let result = await lab.run(["session", "log"] + who + ["90t", "--kind", "rådgivning", "--on", "2026-02-01"])
      #expect(result.code == 3 && result.error.contains("90 h is longer than a day"), "\(result)")
    }
  }

  @Test("What a programme keeps about any body is answered for it, whatever it takes part in")
  func organisation() async throws {
    let lab = try await lab()
    try await lab.succeed("org", "answer", "Læsehunde", "verdensmål=12,8", "kommune=unknown", "--reason", "Ikke spurgt")
    let answers = value(try await lab.json("org", "show", "Læsehunde"), "answers")
    #expect(value(entry("verdensmål", of: answers), "answer") as? String == "8,12")
    #expect(value(entry("kommune", of: answers), "state") as? String == "unknown")
    #expect(value(entry("kommune", of: answers), "reason") as? String == "Ikke spurgt")
    let shown = await lab.run("org", "show", "Læsehunde")
    #expect(shown.output.contains("unknown (Ikke spurgt)"), "\(shown)")
    #expect(await lab.run("org", "answer", "Læsehunde", "verdensmål=18").code == 65)
    #expect(await lab.run("org", "answer", "Læsehunde", "vrøvl=1").code == 2)
  }

  @Test("A day that a person sets wins over the definition's, and says why")
  func extend() async throws {
    let lab = try await lab()
    let why = await lab.run("milestone", "extend", "Læsehunde", "plan", "--to", "2026-05-15", "--reason", " ")
    #expect(why.code == 64, "\(why)")
    let result = try await lab.succeed(
      "milestone", "extend", "Læsehunde", "plan", "--to", "2026-05-15", "--reason", "Sygdom", "--on", "2026-02-01")
    #expect(result.output.contains("Sygdom"), "\(result)")
    let plan = entry("plan", of: try await lab.json("milestone", "list", "Læsehunde"))
    #expect(value(plan, "due") as? String == "2026-05-15")
  }

  @Test("A milestone that returns is handed in occurrence by occurrence, with what shows it")
  func occurrences() async throws {
    let lab = try await lab()
    #expect(await lab.run("milestone", "submit", "Læsehunde", "rapport").code == 3)
    #expect(await lab.run("milestone", "submit", "Læsehunde", "rapport@2026-04-12").code == 3)
    #expect(await lab.run("milestone", "submit", "Læsehunde", "rapport@vrøvl").code == 65)
    try await lab.succeed(
      "milestone", "submit", "Læsehunde", "rapport@2026-04-12", "--evidence", "https://example.org/r.pdf", "--on",
      "2026-04-10")
    let report = entry("rapport@2026-04-12", of: try await lab.json("milestone", "list", "Læsehunde"))
    #expect(value(report, "status") as? String == "submitted")
  }
}
