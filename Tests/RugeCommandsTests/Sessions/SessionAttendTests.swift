import Testing

@testable import RugeCommands

/// Who came to a group session, from words, a pasted list or a file.
struct SessionAttendTests {
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Lab.groupCourse)
    try await lab.succeed("person", "add", "Ida Kontakt")
    try await lab.enrol("Læsehunde", "Natteravnene", "Fritidshuset Ærø")
    try await lab.succeed("org", "add", "Lektiehjælpen", "--on", "2026-01-01")
    try await lab.succeed("enrol", "Lektiehjælpen", "--as", "kontakt=Ida", "--on", "2026-01-12")
    return lab
  }

  @Test("A list of an event is recorded whole: who came, who did not, and people by their organisations")
  func file() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Fremmøde\nLÆSEHUNDE;x\nNatteravnene;afbud\nfritidshuset aeroe;nej\nIda Kontakt;ja\n",
      to: "fonden/liste.csv")
    let result = try await lab.succeed("session", "attend", "--event", "kursus", "--on", "2026-02-10", "liste.csv")
    #expect(result.output.contains("excused") && result.output.contains("missed"), "\(result.output)")
    let sessions = held(try await lab.json("session", "list"))
    #expect((sessions as? [Any])?.count == 2)
    #expect((sessions as? [[String: Any]])?.allSatisfy { $0["minutes"] as? Int == 180 } == true)
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 3)
  }

  @Test("Of two programmes it is the one that has the kind of session")
  func twoProgrammes() async throws {
    let lab = try await lab()
    try lab.write(
      Lab.groupCourse.replacing("programme: møder", with: "programme: andet").replacing("kursus", with: "lejr"),
      to: "andet.yaml")
    try await lab.succeed("programme", "apply", lab.path("andet.yaml"), "--on", "2026-01-02")
    try await lab.succeed("session", "attend", "--event", "kursus", "--on", "2026-02-10", "Læsehunde", "Natteravnene")
    #expect((held(try await lab.json("session", "list")) as? [Any])?.count == 2)
  }

  @Test("A name that fits nobody is told with its line and the nearest names, and nothing is recorded")
  func unknown() async throws {
    let lab = try await lab()
    let list = ["Læsehunde", "Natteravnen", "Nobody at all"]
    func attend(_ options: String...) async -> Lab.Result {
      await lab.run(["session", "attend", "--event", "kursus", "--on", "2026-02-10", "-"] + options) {
        $0.pipe(list[0], list[1], list[2])
      }
    }
    let refused = await attend()
    #expect(refused.code == 65 && refused.error.contains("line 3"), "\(refused)")
    #expect(!refused.error.contains("line 2"), "a part of a name that nobody else has will do")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    let skipped = await attend("--skip-unknown")
    #expect(skipped.code == 0 && skipped.error.contains("Nobody at all"), "\(skipped)")
    #expect((try await lab.json("session", "list") as? [Any])?.count == 2)
  }

  @Test("A corrected session is still the same meeting as those of the others, and counts once")
  func corrected() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10")
    for correction in ["Budget", "Fonde"] {
      let id = try #require(value(try await lab.json("session", "list", "Læsehunde"), 0, "id") as? String)
      if correction == "Budget" { try await lab.succeed("session", "attend", id, "Natteravnene") }
      try await lab.succeed("session", "amend", id, "--note", correction)
      #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
    }
    try await lab.succeed("undo")
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
  }

  @Test("Those who came to a session that is logged already have the same meeting")
  func more() async throws {
    let lab = try await lab()
    try await lab.succeed("session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    try await lab.succeed("session", "attend", id, "Natteravnene", "Læsehunde", "--absent", "Lektiehjælpen")
    let sessions = held(try await lab.json("session", "list"))
    #expect((sessions as? [Any])?.count == 2)
    #expect(value(sessions, 0, "joint") as? String == id)
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
    let undo = await lab.run("undo", String(id.dropFirst(2)))
    #expect(undo.code == 3, "\(undo)")
    #expect(await lab.run("session", "attend", "Natteravnene").code == 64)
    #expect(await lab.run("session", "attend", id).code == 64)
  }

  /// Each organisation's row in a list of sessions: its id and whether it was held or missed, and how.
  private func rows(_ lab: Lab, arePlanned: Bool = false) async throws -> [String: (id: String, state: String)] {
    let json = arePlanned ? try await lab.json("session", "list", "--planned") : try await lab.json("session", "list")
    let list = json as? [[String: Any]] ?? []
    return Dictionary(
      list.compactMap { row in
        guard let name = value(row, "organisation", "name") as? String, let id = row["id"] as? String else {
          return nil
        }
        return (name, (id, row["absence"] as? String ?? row["state"] as? String ?? ""))
      }, uniquingKeysWith: { first, _ in (first.id, "twice") })
  }

  @Test(
    "Nobody is taken for one who came because the list is silent, or says what is not understood",
    arguments: [
      ("Organisation;Til stede\nLæsehunde;x\nNatteravnene;\n", "line 3"),
      ("Organisation;Fremmøde\nLæsehunde;x\nNatteravnene;måske\n", "måske"),
      ("Organisation;Antal\nLæsehunde;4\nNatteravnene;0\n", "line 3"),
      ("Organisation;Antal\nLæsehunde;4\nNatteravnene;\n", "line 3"),
      ("Organisation;Bemærkning til os\nLæsehunde;\nNatteravnene;afbud\n", "afbud"),
      ("Læsehunde;x\nNatteravnene;\n", "line 2"),
      ("Læsehunde\nNatteravnene (kunne desværre ikke)\n", "line 2"),
      ("Læsehunde\nNatteravnene (udeblev, sendte afbud bagefter)\n", "line 2"),
    ])
  func silence(list: String, named: String) async throws {
    let lab = try await lab()
    try lab.write(list, to: "fonden/liste.csv")
    let refused = await lab.run(
      "session", "attend", "--event", "kursus", "--on", "2026-02-10", "liste.csv", "--skip-unknown")
    #expect(refused.code == 65 && refused.error.contains(named) && refused.error.contains("Natteravnene"), "\(refused)")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("A word beside a name says that they did not come, in the words that an import knows")
  func remarks() async throws {
    let lab = try await lab()
    let result = await lab.run("session", "attend", "--event", "kursus", "--on", "2026-02-10", "-") {
      $0.pipe("Læsehunde", "Natteravnene (afbud)", "Fritidshuset Ærø - udeblev", "Lektiehjælpen meldt afbud")
    }
    #expect(result.code == 0, "\(result)")
    #expect(
      try await rows(lab).mapValues(\.state) == [
        "Læsehunde": "held", "Natteravnene": "excused", "Fritidshuset Ærø": "absent", "Lektiehjælpen": "excused",
      ])
  }

  @Test("Whoever is recorded otherwise at a meeting is corrected alone, and undoing that brings back what was there")
  func corrections() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Læsehunde", "Fritidshuset", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent",
      "Natteravnene", "--excused", "Lektiehjælpen")
    let before = try await rows(lab)
    let base = try #require(before["Læsehunde"]?.id)
    let came = try await lab.succeed("session", "attend", base, "Natteravnene")
    #expect(came.output.contains("taken back"), "\(came)")
    #expect(try await rows(lab)["Natteravnene"]?.state == "held")
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
    try await lab.succeed("session", "attend", base, "--absent", "Fritidshuset", "--absent", "Lektiehjælpen")
    #expect(
      try await rows(lab).mapValues(\.state) == [
        "Læsehunde": "held", "Natteravnene": "held", "Fritidshuset Ærø": "absent", "Lektiehjælpen": "absent",
      ])
    let old = try #require(before["Fritidshuset Ærø"]?.id)
    let new = try #require(try await rows(lab)["Fritidshuset Ærø"]).id
    let gone = await lab.run("session", "show", old)
    #expect(gone.code == 2 && gone.error.contains(new), "\(gone)")
    try await lab.succeed("undo")
    #expect(try await rows(lab)["Fritidshuset Ærø"]?.state == "held")
    #expect(try await rows(lab)["Lektiehjælpen"]?.state == "excused")
  }

  @Test("Whose the first session was may be said to have stayed away, and the others had their meeting nonetheless")
  func owner() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Læsehunde", "Fritidshuset", "Natteravnene", "2h", "--kind", "kursus", "--on", "2026-02-10")
    let base = try #require(try await rows(lab)["Læsehunde"]).id
    try await lab.succeed("session", "attend", base, "--excused", "Læsehunde")
    #expect(try await rows(lab)["Læsehunde"]?.state == "excused")
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
  }

  @Test("A meeting of another hour that day is another meeting")
  func another() async throws {
    let lab = try await lab()
    for length in ["2h", "1h"] {
      try await lab.succeed(
        "session", "log", "Læsehunde", "Natteravnene", length, "--kind", "kursus", "--on", "2026-02-10")
    }
    let short = try await lab.json("session", "list", "Læsehunde") as? [[String: Any]] ?? []
    let id = try #require(short.first { $0["minutes"] as? Int == 60 }?["id"] as? String)
    try await lab.succeed("session", "attend", id, "--absent", "Natteravnene")
    let left = try await lab.json("session", "list", "Natteravnene") as? [[String: Any]] ?? []
    #expect(left.map { $0["minutes"] as? Int } == [nil, 120] || left.map { $0["minutes"] as? Int } == [120, nil])
    let log = ["session", "log", "Læsehunde", "3h", "--kind", "kursus", "--on", "2026-02-10"]
    let again = await lab.run(log + ["--absent", "Natteravnene"])
    #expect(again.code == 2 && again.error.contains("session attend"), "the one that is left is not it: \(again)")
    #expect((try await lab.json("session", "list", "Natteravnene") as? [[String: Any]])?.count == left.count)
    let several = await lab.run(
      ["session", "log", "Fritidshuset", "3h", "--kind", "kursus", "--on", "2026-02-10", "--absent", "Læsehunde"])
    #expect(several.code == 2 && several.error.contains(id), "\(several)")
  }

  @Test("A log of a course says who came after all, and who did not; one-to-one meetings may be several a day")
  func logs() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent", "Natteravnene")
    let before = try await rows(lab)
    let (base, absence) = (try #require(before["Læsehunde"]).id, try #require(before["Natteravnene"]).id)
    let log = ["session", "log", "Natteravnene", "2h", "--kind", "kursus", "--on", "2026-02-10"]
    let asked = await lab.run(log)
    #expect(asked.code == 2 && asked.error.contains("session attend \(base) NAME"), "which is meant: \(asked)")
    #expect(asked.error.contains(absence) && asked.error.contains("--another"), "\(asked)")
    #expect(try await rows(lab)["Natteravnene"]?.state == "absent", "nothing was taken back")
    try await lab.succeed("session", "log", "Natteravnene", "1h", "--kind", "kursus", "--on", "2026-02-10", "--another")
    #expect(try await rows(lab)["Natteravnene"]?.state == "twice", "absent from one, present at another")
    try await lab.succeed("undo")
    try await lab.succeed("session", "attend", base, "Natteravnene")
    #expect(try await rows(lab)["Natteravnene"]?.state == "held")
    let other = await lab.run(
      "session", "log", "Fritidshuset", "2h", "--kind", "kursus", "--on", "2026-02-10", "--excused", "Natteravnene")
    let rows = try await rows(lab)
    let held = try #require(rows["Natteravnene"])
    #expect(other.code == 2 && other.error.contains(held.id), "it may be another meeting: \(other)")
    #expect(held.state == "held" && rows["Fritidshuset Ærø"] == nil, "nothing was recorded")
  }

  @Test("An absence that nobody else's session was recorded with is taken back by its own number, or stays")
  func loneAbsence() async throws {
    let lab = try await lab()
    try lab.write("Organisation;Dato;Møde;Fremmøde\nNatteravnene;2026-02-10;kursus;nej\n", to: "fonden/nej.csv")
    try await lab.succeed("import", "nej.csv", "--kind", "attendance")
    let absence = try #require(try await rows(lab)["Natteravnene"]).id
    let asked = await lab.run(
      "session", "attend", "--event", "kursus", "--on", "2026-02-10", "Natteravnene", "Læsehunde")
    #expect(asked.code == 2 && asked.error.contains("session cancel \(absence)"), "\(asked)")
    #expect(try await rows(lab).count == 1, "nothing was recorded")
  }

  @Test("Saying who came to a planned session is that it was held, once, and undoing that plans it again")
  func planned() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "plan", "Læsehunde", "Natteravnene", "Fritidshuset", "2h", "--kind", "kursus", "--on", "2026-02-10",
      "--at", "14:00", "--today", "2026-02-01")
    let plans = try await rows(lab, arePlanned: true)
    let plan = try #require(plans["Læsehunde"]).id
    let silent = await lab.run("session", "attend", plan, "Natteravnene")
    #expect(silent.code == 65 && silent.error.contains(plan) && silent.error.contains("Læsehunde"), "\(silent)")
    #expect(try await rows(lab).isEmpty, "nothing was recorded")
    let result = try await lab.succeed(
      "session", "attend", plan, "Læsehunde", "Natteravnene", "Lektiehjælpen", "--absent", "Fritidshuset")
    #expect(result.output.contains(try #require(plans["Fritidshuset Ærø"]).id), "what is called off: \(result)")
    for name in ["Læsehunde", "Natteravnene"] {
      let id = try #require(plans[name]).id
      #expect(value(try await lab.json("session", "show", id), "state") as? String == "held", "\(name)")
      let hold = await lab.run("session", "hold", id)
      #expect(hold.code == 3, "\(hold)")
    }
    let again = await lab.run("session", "attend", plan, "Læsehunde")
    #expect(again.code == 3 && again.error.contains(plan), "it is held once: \(again)")
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2, "one meeting")
    try await lab.succeed("undo")
    #expect(value(try await lab.json("session", "show", plan), "state") as? String == "planned")
    try await lab.succeed("session", "attend", "--event", "kursus", "--on", "2026-02-10", "Læsehunde")
    #expect(value(try await lab.json("session", "show", plan), "state") as? String == "held", "the plan of that day")
  }

  @Test("What somebody stayed away from is not held with them, unless it was another")
  func absentFromPlan() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "plan", "Læsehunde", "Natteravnene", "2h", "--kind", "kursus", "--on", "2026-02-10", "--at", "14:00",
      "--today", "2026-02-01")
    let plans = try await rows(lab, arePlanned: true)
    let (named, other) = (try #require(plans["Læsehunde"]).id, try #require(plans["Natteravnene"]).id)
    try await lab.succeed("session", "attend", named, "Læsehunde", "--absent", "Natteravnene")
    let absence = try #require(try await rows(lab)["Natteravnene"]).id
    let hold = await lab.run("session", "hold", other)
    #expect(hold.code == 2 && hold.error.contains(absence) && hold.error.contains("--another"), "\(hold)")
    let shown = try await lab.json("session", "show", other)
    #expect(value(shown, "state") as? String == "cancelled", "it is settled: \(shown)")
    try await lab.succeed("session", "hold", other, "--another")
    #expect(value(try await lab.json("session", "show", other), "state") as? String == "held")
    #expect(try await rows(lab)["Natteravnene"]?.state == "twice", "and absent from another")
    try await lab.succeed("undo")
    #expect(value(try await lab.json("session", "show", other), "state") as? String == "cancelled")
    try await lab.succeed("session", "hold", other, "--another")
    #expect(value(try await lab.json("session", "show", other), "state") as? String == "held", "undone, and done again")
  }

  @Test("Staying away settles what was planned for the day, and nobody is asked about it again")
  func settledPlan() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "plan", "Natteravnene", "2h", "--kind", "kursus", "--on", "2026-02-10", "--at", "14:00", "--today",
      "2026-02-01")
    let plan = try #require(try await rows(lab, arePlanned: true)["Natteravnene"]).id
    func state() async throws -> String? { value(try await lab.json("session", "show", plan), "state") as? String }
    func reminded() async -> [String] {
      var found: [String] = []
      for command in [["today", "--all"], ["status", "Natteravnene"], ["session", "prep", "Natteravnene"]]
      where await lab.run(command + ["--today", "2026-02-20"]).output.contains(plan) {
        found.append(command[0])
      }
      return found
    }
    #expect(await reminded().contains("today"), "a plan whose day has passed is asked about")
    let absent = try await lab.succeed(
      "session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent", "Natteravnene")
    #expect(absent.output.contains("\(plan) cancelled"), "\(absent)")
    #expect(try await state() == "cancelled")
    #expect(await reminded().isEmpty)
    let absence = try #require(try await rows(lab)["Natteravnene"]).id
    try await lab.succeed("session", "amend", absence, "--excused", "--note", "Tandlæge")
    #expect(try await state() == "cancelled", "how they stayed away makes no difference")
    let excuse = try #require(try await rows(lab)["Natteravnene"]).id
    try await lab.succeed("session", "cancel", excuse)
    #expect(try await state() == "planned", "they did not stay away")
    try await lab.succeed(
      "session", "log", "Fritidshuset", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent", "Natteravnene",
      "--another")
    #expect(try await state() == "cancelled")
    let base = try #require(try await rows(lab)["Fritidshuset Ærø"]).id
    try await lab.succeed("session", "attend", base, "Natteravnene")
    #expect(try await state() == "held", "they came after all, and it was the plan of that day")
    try await lab.succeed("undo")
    #expect(try await state() == "cancelled")
    try await lab.succeed("undo")
    #expect(try await state() == "planned")
  }

  @Test("A plan that was called off, or another one of that day, is left as it was by an absence")
  func otherPlans() async throws {
    let lab = try await lab()
    for time in ["10:00", "14:00"] {
      try await lab.succeed(
        "session", "plan", "Natteravnene", "2h", "--kind", "kursus", "--on", "2026-02-10", "--at", time, "--today",
        "2026-02-01")
    }
    let absence = [
      "session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent", "Natteravnene",
    ]
    #expect(await !lab.run(absence).output.contains("cancelled"), "nobody says which")
    try await lab.succeed("undo")
    for plan in try await lab.json("session", "list", "Natteravnene", "--planned") as? [[String: Any]] ?? [] {
      try await lab.succeed("session", "cancel", plan["id"] as? String ?? "", "--on", "2026-02-12")
    }
    let result = await lab.run(absence)
    #expect(result.code == 0 && !result.output.contains("cancelled"), "\(result)")
  }

  @Test("A single absence is corrected, explained or taken back by its own number")
  func absence() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent", "Natteravnene")
    func id() async throws -> String { try #require(try await rows(lab)["Natteravnene"]).id }
    try await lab.succeed("session", "amend", try await id(), "--excused", "--note", "Tandlæge")
    let shown = try await lab.json("session", "show", try await id())
    #expect(value(shown, "absence") as? String == "excused" && value(shown, "note") as? String == "Tandlæge")
    let length = await lab.run("session", "amend", try await id(), "--length", "2h")
    #expect(length.code == 3 && length.error.contains("session attend"), "\(length)")
    try await lab.succeed("session", "cancel", try await id(), "--reason", "Var slet ikke inviteret")
    #expect(try await rows(lab).mapValues(\.state) == ["Læsehunde": "held"])
    let history = try await lab.succeed("history", "Natteravnene")
    #expect(history.output.contains("Var slet ikke inviteret"), "\(history)")
  }

  @Test("A reason that says nothing is refused, and nothing is recorded")
  func blankReason() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "plan", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10", "--today", "2026-02-01")
    let plan = try #require(try await rows(lab, arePlanned: true)["Læsehunde"]).id
    let blank = await lab.run("session", "cancel", plan, "--reason", "  ")
    #expect(blank.code == 64 && blank.error.contains("--reason"), "\(blank)")
    #expect(try await rows(lab, arePlanned: true).count == 1)
  }

  @Test("A session of many shows who else came, who was excused and who did not come")
  func roster() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Læsehunde", "Fritidshuset", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent",
      "Natteravnene")
    let rows = try await rows(lab)
    let base = try #require(rows["Læsehunde"]?.id)
    try await lab.succeed("session", "attend", base, "--excused", "Lektiehjælpen")
    let page = try await lab.succeed("session", "show", base).output
    #expect(page.contains("Also came: Fritidshuset Ærø") && page.contains("Did not come: Natteravnene"), "\(page)")
    #expect(page.contains("Excused: Lektiehjælpen"), "\(page)")
    for id in [try #require(rows["Fritidshuset Ærø"]?.id), try #require(rows["Natteravnene"]?.id)] {
      let others = value(try await lab.json("session", "show", id), "others") as? [[String: Any]] ?? []
      #expect(others.count == 3 && others.first?["id"] as? String == base, "\(id): \(others)")
    }
    let again = await lab.run("session", "attend", base, "Fritidshuset", "--dry-run")
    #expect(again.code == 0 && again.output.contains("no change"), "\(again)")
  }
  @Test("Undo says in words what it takes back and what stands again, and whose it is")
  func undoneCorrection() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Læsehunde", "Fritidshuset", "2h", "--kind", "kursus", "--on", "2026-02-10", "--absent",
      "Natteravnene")
    let base = try #require(try await rows(lab)["Læsehunde"]?.id)
    try await lab.succeed("session", "attend", base, "Natteravnene", "--absent", "Fritidshuset")
    let undone = try await lab.succeed("undo").output
    #expect(!undone.contains("record "), "\(undone)")
    let lines = undone.split(separator: "\n")
    let standing = lines.drop { !$0.hasPrefix("Stands again") }
    #expect(lines.dropLast(standing.count).contains { $0.hasSuffix("Fritidshuset Ærø: kursus: missed") }, "\(undone)")
    #expect(standing.contains { $0.hasPrefix("  Natteravnene: kursus: missed") }, "\(undone)")
    #expect(standing.contains { $0.hasPrefix("  Fritidshuset Ærø: S-") }, "\(undone)")
  }
}
