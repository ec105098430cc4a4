import Foundation
import Testing

@testable import RugeCommands

/// `ruge session log` with all that may surround a session.
struct SessionLogTests {
  private static let definition = """
    programme: møder
    title: Møder
    languages: [da, en]
    length: open
    cohorts: {hold-1: {title: Hold 1}, hold-2: {title: Hold 2}}
    roles:
      rådgiver: {title: Rådgiver}
    sessions:
      - id: sparring
        shape: one to one
        host: rådgiver
        fields:
          emne: {ask: Emne, answer: text}
      - {id: kursus, shape: group, attendance: required, length: 3 hours}
    indicators:
      - {id: timer, title: Timer, count: hours kursus}
      - {id: kurser, title: Kurser, count: sessions kursus}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Læsehunde", "Natteravnene", "Fritidshuset", cohort: "hold-1")
    try await lab.succeed("person", "add", "Mette Holm")
    try await lab.succeed("person", "add", "Omar Lund")
    return lab
  }

  @Test("What was promised in a session counts its days from that session")
  func promisedThen() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-02-10", "--next",
      "Send budget by friday", "--next", "Regnskab senest 1. marts")
    let list = try await lab.json("action", "list") as? [[String: Any]] ?? []
    #expect(list.map { $0["due"] as? String } == ["2026-02-13", "2026-03-01"], "\(list)")
  }

  @Test("One line records host and cohosts, time, preparation, travel, note and what comes next, and undo takes all")
  func whole() async throws {
    let lab = try await lab()
    let result = try await lab.succeed(
      "session", "log", "Læsehunde", "90m", "Budget og fonde", "--by", "Mette", "--by", "Omar", "--at", "14:00",
      "--prep", "30m", "--travel", "20m", "--next", "@Omar: Send budgetudkast senest fredag", "--next", "Ring", "--on",
      "2026-02-10", "--today", "2026-02-15")
    for fragment in [
      "Mette Holm", "Omar Lund, too", "at 14:00", "30 min of preparation", "20 min of travel",
      "for Omar Lund, due on Friday 13 February 2026", "Open action points:", "“Ring”", "Undo with",
    ] { #expect(result.output.contains(fragment), "\(fragment): \(result.output)") }
    let session = try await lab.json("session", "list", "Læsehunde")
    let id = try #require(value(session, 0, "id") as? String)
    #expect(value(session, 0, "at") as? String == "14:00")
    #expect(value(session, 0, "preparation") as? Int == 30)
    #expect(value(session, 0, "cohosts", 0, "name") as? String == "Omar Lund")
    let shown = try await lab.succeed("session", "show", id)
    #expect(shown.output.contains("Budget og fonde") && shown.output.contains("14:00"), "\(shown.output)")
    let actions = try await lab.json("action", "list", "Læsehunde")
    #expect(value(actions, 0, "text") as? String == "Send budgetudkast")
    #expect(value(actions, 0, "due") as? String == "2026-02-13")
    #expect(value(actions, 1, "owner", "name") as? String == "Mette Holm", "the host promises what nobody else does")
    try await lab.succeed("undo")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    #expect((try await lab.json("action", "list") as? [Any])?.isEmpty == true)
  }

  @Test("A whole cohort came but those who did not, and its one meeting counts once in totals")
  func cohort() async throws {
    let lab = try await lab()
    let logged = try await lab.succeed(
      "session", "log", "--cohort", "hold-1", "3h", "Fundraising", "--kind", "kursus", "--absent", "Natteravnene",
      "--on", "2026-02-10")
    // A line for each group of those to whom the same was done.
    #expect(logged.output.split(separator: "\n").count == 6 && logged.output.contains("“Fundraising” [2]"), "\(logged)")
    #expect(logged.output.contains("missed [1]\n  Natteravnene"), "\(logged)")
    let sessions = held(try await lab.json("session", "list"))
    #expect((sessions as? [Any])?.count == 2)
    let joint = (sessions as? [[String: Any]])?.compactMap { $0["joint"] as? String }
    #expect(joint?.count == 1)
    let totals = try await lab.json("indicator", "list")
    #expect(value(entry("timer", of: totals), "value") as? Int == 3)
    #expect(value(entry("kurser", of: totals), "value") as? Int == 1)
    let own = try await lab.json("indicator", "list", "Fritidshuset")
    #expect(value(entry("timer", of: own), "latest", "value") as? Int == 3)
    #expect(await lab.run("session", "log", "--cohort", "hold-9", "3h", "--kind", "kursus").code == 2)
  }

  @Test("An organisation that is new is enrolled in the line that logs its first session")
  func newcomer() async throws {
    let lab = try await lab()
    let result = try await lab.succeed("session", "log", "Læse", "60m", "Første møde", "--kind", "sparring", "--new")
    #expect(result.output.contains("Læse · Møder") && result.output.contains("Læse added (O-"), "\(result.output)")
    let again = await lab.run("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--new")
    #expect(again.code == 3, "\(again)")
    #expect((try await lab.json("org", "list") as? [Any])?.count == 4)
    try await lab.succeed("undo")
    #expect((try await lab.json("org", "list") as? [Any])?.count == 3)
  }

  @Test("Whoever is new has the one who logs as host, and is pointed out where somebody has nearly the name")
  func likeNewcomer() async throws {
    let lab = try await lab()
    let new = ["session", "log", "Læsehunde ApS", "60m", "--kind", "sparring", "--new"]
    let result = await lab.run(new) { $0.variables["RUGE_PERSON"] = "Mette Holm" }
    #expect(result.code == 0 && result.output.contains("looks like “Læsehunde”"), "\(result)")
    #expect(result.output.contains("ruge org merge"), "\(result)")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    #expect(value(try await lab.json("session", "show", id), "host", "name") as? String == "Mette Holm")
    let added = try await lab.succeed("org", "add", "Natteravnene ApS")
    #expect(added.output.contains("looks like “Natteravnene”"), "\(added)")
    let other = try await lab.succeed("org", "add", "Noget helt andet")
    #expect(!other.output.contains("looks like"), "\(other)")
  }

  @Test("A text that looks like the number of a person is kept, with a warning")
  func personNumber() async throws {
    let lab = try await lab()
    let result = try await lab.succeed("session", "log", "Læsehunde", "60m", "Ring til 010203-1234")
    #expect(result.error.contains("CPR number"), "\(result)")
    #expect(value(try await lab.json("session", "list"), 0, "note") as? String == "Ring til 010203-1234")
    #expect(try await lab.succeed("session", "log", "Læsehunde", "60m", "Ring til 33 12 34 56").error.isEmpty)
  }

  @Test("A dry run says the same and records nothing")
  func dryRun() async throws {
    let lab = try await lab()
    let result = try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "Plan", "--next", "Ring by friday", "--dry-run")
    #expect(result.output.contains("nothing was recorded") && result.output.contains("“Ring”"), "\(result.output)")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("Mistakes record nothing and name the word that is wrong")
  func mistakes() async throws {
    let lab = try await lab()
    let cases: [([String], Int32, String)] = [
      (["--at", "25:00"], 65, "25:00"), (["--at", "02:30", "--on", "2026-03-29"], 65, "clocks go forward"),
      (["--next", "Ring by 2026-02-30"], 65, "2026-02-30"), (["--next", "@Ida: ring"], 2, "Ida"),
      (["--prep", "30"], 65, "30"), (["--by", "Ida"], 2, "Ida"), (["--private", "--shared"], 64, ""),
    ]
    for (options, code, fragment) in cases {
      let result = await lab.run(["session", "log", "Læsehunde", "60m"] + options)
      #expect(result.code == code && (fragment.isEmpty || result.error.contains(fragment)), "\(options): \(result)")
    }
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("Without anything it asks three things at a terminal, and nobody in a pipe")
  func interview() async throws {
    let lab = try await lab()
    let piped = await lab.run("session", "log")
    #expect(piped.code == 64 && piped.error.contains("WHO"), "\(piped)")
    let refused = await lab.run("session", "log", "--no-input") { $0.sitDown(typing: "Læsehunde 90m") }
    #expect(refused.code == 64, "\(refused)")
    let result = await lab.run("session", "log") {
      $0.sitDown(typing: "Læsehund", "Nattergalene 60m", "Læsehunde 90m", "Budget", "Send budget by tomorrow")
    }
    #expect(result.code == 0 && result.output.contains("Nattergalene"), "\(result)")
    #expect(value(try await lab.json("session", "list"), 0, "note") as? String == "Budget")
    #expect(value(try await lab.json("action", "list"), 0, "text") as? String == "Send budget")
    let brief = await lab.run("session", "log") { $0.sitDown(typing: "Læsehunde 30m", "", "") }
    #expect(brief.code == 0, "\(brief)")
    let left = await lab.run("session", "log") { $0.sitDown(typing: "Læsehunde 30m") }
    #expect(left.code == 130)
    let half = await lab.run("session", "log") { $0.sitDown(typing: "Læsehunde 30m", "Et langt notat") }
    #expect(half.code == 130, "\(half)")
    #expect(
      half.error
        == "ruge: Interrupted. Nothing was recorded, and the draft is kept in Drafts/2026-06-01-1.txt: go on with "
        + "--draft Drafts/2026-06-01-1.txt.\n")
    #expect((try await lab.json("session", "list") as? [Any])?.count == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: lab.workspace + "/Drafts").count == 1)
    // Whoever goes on with it is not asked for the note again.
    let rest = await lab.run("session", "log", "--draft", "Drafts/2026-06-01-1.txt") {
      $0.sitDown(typing: "Læsehunde 30m", "Ring til fonden")
    }
    #expect(rest.code == 0, "\(rest)")
    #expect(value(try await lab.json("session", "list"), 0, "note") as? String == "Et langt notat")
    #expect(try FileManager.default.contentsOfDirectory(atPath: lab.workspace + "/Drafts").isEmpty)
  }

  @Test("Ctrl-C at any prompt, and in a list that is being typed, says that nothing was recorded", arguments: 0...2)
  func interrupted(after count: Int) async throws {
    let lab = try await lab()
    let lines = ["Læsehunde 30m", "Et langt notat"].prefix(count)
    let left = await lab.run("session", "log") { $0.sitDown(typing: Array(lines), thenInterrupting: true) }
    #expect(left.code == 130 && left.error.contains("Nothing was recorded"), "\(left)")
    #expect(left.error.contains("Drafts/") == (count == 2))
    let list = await lab.run("session", "attend", "--event", "kursus", "-") {
      $0.sitDown(typing: Array(["Læsehunde", "Natteravnene"].prefix(count)), thenInterrupting: true)
    }
    #expect(list.code == 130 && list.error.contains("Nothing was recorded"), "\(list)")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("Where no word is a length, the one that nearly is one is complained about")
  func nearlyALength() async throws {
    let lab = try await lab()
    for length in ["0m", "90", "1.33h"] {
      let result = await lab.run("session", "log", "Læsehunde", length, "Budget")
      #expect(result.code == 65 && result.error.contains("“\(length)”"), "\(result)")
    }
    #expect(await lab.run("session", "log", "Læsehunde", "længe").error.contains("“længe”"))
  }

  @Test("The same session twice is recorded and pointed out, with which one it is like")
  func twice() async throws {
    let lab = try await lab()
    let line = [
      "session", "log", "Læsehunde", "90m", "Budget", "--kind", "sparring", "--by", "Mette", "--on", "2026-02-10",
    ]
    let first = await lab.run(line)
    #expect(first.code == 0 && !first.output.contains("is the same"))
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    let second = await lab.run(line)
    #expect(second.output.contains("\(id) is the same") && second.output.contains("Undo with:"), "\(second)")
    #expect((try await lab.json("session", "list") as? [Any])?.count == 2)
    for other in [["--by", "Omar"], ["--by", "Mette", "--by", "Omar", "--on", "2026-02-11"]] {
      let result = await lab.run(Array(line.dropLast(4)) + (other.contains("--on") ? other : other + line.suffix(2)))
      #expect(result.code == 0 && !result.output.contains("is the same"), "\(result)")
    }
  }

  @Test("In a list a session that is like another but for its note goes in, and is pointed out")
  func twiceInList() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Minutter;Type;Note\nLæsehunde;2026-02-10;60;sparring;Et\nLæsehunde;2026-02-10;60;sparring;To\n",
      to: "fonden/s.csv")
    let result = try await lab.succeed("import", "s.csv", "--kind", "session")
    #expect(result.output.contains("Line 3: Læsehunde: added; another session"), "\(result)")
    #expect(!result.output.contains("Line 2") && result.output.contains("2 sessions taken in."))
    try lab.write(
      "Organisation;Dato;Minutter;Type;Note\nLæsehunde;2026-02-10;60;sparring;Tre\n", to: "fonden/s.csv")
    let preview = try await lab.succeed("import", "s.csv", "--kind", "session", "--dry-run")
    #expect(preview.output.contains("Line 2: Læsehunde: added; another session"), "\(preview)")
  }

  @Test("A cohort meets as a group, where nothing else is said")
  func cohortsKind() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "--cohort", "hold-1", "3h", "Fundraising", "--on", "2026-02-10")
    #expect(value(try await lab.json("session", "list"), 0, "kind") as? String == "kursus")
  }

  @Test("A private note says that what is to be done next is not private")
  func privateNext() async throws {
    let lab = try await lab()
    let line = ["session", "log", "Læsehunde", "30m", "Hemmeligt", "--private", "--kind", "sparring"]
    let result = await lab.run(line + ["--next", "Ring"])
    #expect(result.code == 0 && result.output.contains("everybody with a role can read"), "\(result)")
    #expect(!(await lab.run(line).output.contains("everybody with a role can read")))
  }
  @Test("At the keyboard a note goes behind the length, and is not asked for again; what is missing is said")
  func noteInOneAnswer() async throws {
    let lab = try await lab()
    let log = ["session", "log", "--kind", "sparring", "--on", "2026-02-10"]
    let result = await lab.run(log) { $0.sitDown(typing: "Læsehunde", "90", "90m", "Læsehunde 1t30 Regnskab", "") }
    #expect(result.code == 0 && !result.output.contains("What was it about"), "\(result)")
    for said in ["“Læsehunde” does not say how long", "“90” has no unit", "“90m” does not say who"] {
      #expect((result.output + result.error).contains(said), "\(result)")
    }
    let sessions = try await lab.json("session", "list")
    #expect(value(sessions, 0, "minutes") as? Int == 90 && value(sessions, 0, "note") as? String == "Regnskab")
  }
}
