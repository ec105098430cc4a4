import Foundation
import Testing

@testable import RugeCommands

/// Sessions that were exported as a table, and taken in again elsewhere.
@Suite("Sessions that are exported and imported again")
struct SessionRoundTripTests {
  /// Mette and Omar held a meeting of three, and Mette two alone; Ida has confirmed the first.
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Lab.groupCourse)
    for name in ["Mette Holm", "Omar Lund", "Ida Kontakt"] { try await lab.succeed("person", "add", name) }
    try await lab.enrol("Alfa", "Beta", "Gamma")
    try await lab.succeed(
      "session", "log", "Alfa", "Beta", "Gamma", "2h", "Fælles", "--by", "Mette", "--by", "Omar", "--on", "2026-03-02")
    try await lab.succeed(
      "session", "log", "Alfa", "60m", "Budget", "--by", "Mette", "--on", "2026-03-03")
    try await lab.succeed(
      "session", "log", "Alfa", "3h", "Alene", "--by", "Mette", "--on", "2026-03-09")
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    let joint = try #require(list.last { $0["note"] as? String == "Fælles" }?["id"] as? String)
    try await lab.succeed("session", "confirm", joint, "--by", "Ida")
    return lab
  }

  /// What is told of the sessions: the time of each who held some, what is counted, and who else is named.
  private func told(_ lab: Lab) async throws -> [String] {
    var told: [String] = []
    for person in ["Mette", "Omar"] {
      let held = value(try await lab.json("person", "show", person), "held")
      told.append("\(person) \(value(held, "sessions") ?? "") \(value(held, "minutes") ?? "")")
    }
    told.append("\(value(entry("timer", of: try await lab.json("indicator", "list")), "value") ?? "")")
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    return told
      + list.map { session in
        let people = ["cohosts", "confirmedBy"].map { key in
          (session[key] as? [[String: Any]])?.compactMap { $0["name"] as? String }.joined() ?? ""
        }
        return "\(value(session, "organisation", "name") ?? "") \(session["note"] ?? "") \(people)"
      }.sorted()
  }

  private func takeIn(_ lab: Lab, into copy: Lab) async throws -> [Lab.Result] {
    let kinds = [
      ("organisations", "organisation"), ("people", "person"), ("enrolments", "enrolment"), ("sessions", "session"),
    ]
    var results: [Lab.Result] = []
    for (file, kind) in kinds {
      results.append(try await copy.succeed("import", lab.path("fonden/tables/\(file).csv"), "--kind", kind))
    }
    return results
  }

  @Test("They keep the meeting that they were, who else held them and who confirmed them; nothing counts twice")
  func roundTrip() async throws {
    let lab = try await lab()
    let before = try await told(lab)
    #expect(before.contains("Mette 3 360") && before.contains("6"), "\(before)")
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let copy = try await Lab.running(Lab.groupCourse)
    _ = try await takeIn(lab, into: copy)
    #expect(try await told(copy) == before)
    let again = try await takeIn(lab, into: copy)
    #expect(again.last?.output.contains("0 sessions taken in; 5 there already") == true, "\(again)")
    #expect(try await told(copy) == before)
    #expect(await copy.run("doctor").code == 0)
  }

  /// The lines of the exported sessions without the numbers that they have in one workspace only.
  private func exported(_ lab: Lab, _ folder: String) async throws -> [String] {
    try await lab.succeed("export", "--format", "csv", "--output", folder)
    let table = try String(contentsOfFile: lab.path("fonden/\(folder)/sessions.csv"), encoding: .utf8)
    return table.split(separator: "\r\n").map { String($0).replacing(/S-\d+/, with: "S") }.sorted()
  }

  @Test("When each began, and the time beside it, come back, of two on one day as well; so do names with a semicolon")
  func surroundings() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "add", "Holm; Lund og \"Co.\"")
    for (time, prep) in [("09:30", "20m"), ("14:00", "1h")] {
      try await lab.succeed(
        "session", "log", "Beta", "60m", "Kl. \(time)", "--by", "Mette", "--by", "Omar", "--by", "Holm; Lund", "--at",
        time,
        "--prep", prep, "--travel", "45m", "--on", time == "14:00" ? "2026-03-11" : "2026-03-12")
    }
    for time in ["10:00", "15:30"] {
      try await lab.succeed(
        "session", "log", "Gamma", "60m", "Igen \(time)", "--by", "Mette", "--at", time, "--prep", "10m", "--on",
        "2026-03-11", "--another")
    }
    let before = try await exported(lab, "tables")
    #expect(before.contains { $0.contains("Kl. 14:00") && $0.hasSuffix(",14:00,60,45") }, "\(before)")
    let copy = try await Lab.running(Lab.groupCourse)
    _ = try await takeIn(lab, into: copy)
    #expect(try await exported(copy, "tables") == before)
    let again = try await takeIn(lab, into: copy)
    #expect(again.last?.output.contains("0 sessions taken in; 9 there already") == true, "\(again)")
    #expect(again.last?.output.contains("not taken in") == false, "\(again)")
    #expect(await copy.run("doctor").code == 0)
  }

  @Test("Of a session that is there a list adds who confirms it, and says what else it has that is not recorded")
  func there() async throws {
    let lab = try await lab()
    try lab.write(
      """
      Organisation;Dato;Minutter;Type;Rådgiver;Note;Holdt sammen med;Bekræftet af;Begyndt;Rejsetid (minutter)
      Alfa;2026-03-03;60;kursus;Mette;Budget;;Ida;;
      Alfa;2026-03-09;180;kursus;Omar;Alene;Mette;;14:00;30
      Beta;2026-03-02;120;kursus;Mette;Fælles;Omar;;;
      """, to: "fonden/s.csv")
    let first = try await lab.succeed("import", "s.csv", "--kind", "session").output
    #expect(first.contains("Line 2: Alfa: changed: ") && first.contains("is confirmed now by Ida Kontakt"), "\(first)")
    #expect(
      first.contains("not taken in: “Rådgiver”, “Begyndt” and “Rejsetid (minutter)”, which S-"), "\(first)")
    #expect(first.contains("0 sessions taken in; 1 changed; 2 there already."), "\(first)")
    let second = try await lab.succeed("import", "s.csv", "--kind", "session").output
    #expect(second.contains("0 sessions taken in; 3 there already."), "\(second)")
    #expect(try await told(lab).contains { $0.contains("Budget") && $0.contains("Ida") })
  }

  @Test("Two sessions that are there as two meetings, and that a list has as one, are pointed out")
  func apart() async throws {
    let lab = try await lab()
    for name in ["Beta", "Gamma"] {
      try await lab.succeed("session", "log", name, "60m", "Hver for sig", "--by", "Mette", "--on", "2026-03-20")
    }
    try lab.write(
      "Organisation;Dato;Minutter;Type;Rådgiver;Note;Fælles møde\nBeta;2026-03-20;60;kursus;Mette;Hver for sig;x\n"
        + "Gamma;2026-03-20;60;kursus;Mette;Hver for sig;x\nAlfa;2026-03-02;120;kursus;Mette;Fælles;y\n"
        + "Beta;2026-03-02;120;kursus;Mette;Fælles;y\n", to: "fonden/s.csv")
    let result = try await lab.succeed("import", "s.csv", "--kind", "session").output
    #expect(result.components(separatedBy: "not taken in: “Fælles møde”").count == 2, "\(result)")
    #expect(result.contains("Line 3: Gamma"), "\(result)")
  }

  @Test("A row that is refused leaves nothing behind: the session that it meant still accounts for another")
  func refusedWithoutTrace() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Minutter;Type;Note;Bekræftet af\nBeta;2026-03-02;120;kursus;Fælles;Omar\n"
        + "Beta;2026-03-02;120;kursus;Fælles;\n", to: "fonden/s.csv")
    let result = await lab.run("import", "s.csv", "--kind", "session", "--row-by-row")
    #expect(result.output.contains("“Omar” held the session"), "\(result)")
    #expect(result.output.contains("0 sessions taken in; 1 there already; 1 could not be used."), "\(result)")
  }

  @Test("Kinds are known by the ids of any version, whichever version an enrolment follows, and make one meeting")
  func versions() async throws {
    let lab = try await Lab.running(Lab.groupCourse)
    try await lab.succeed("person", "add", "Mette Holm")
    try await lab.enrol("Alfa", "Beta")
    let renamed = Lab.groupCourse.replacing("id: kursus,", with: "id: hold, was: kursus,")
      .replacing("hours kursus", with: "hours hold")
    try lab.write(renamed, to: "fonden/prøve.yaml")
    try await lab.apply("prøve.yaml", on: "2026-02-01")
    try await lab.succeed("org", "add", "Gamma", "--on", "2026-02-02")
    try await lab.succeed("enrol", "Gamma", "--on", "2026-02-02")
    try lab.write(
      "Organisation;Dato;Minutter;Type;Rådgiver;Fælles møde\nAlfa;2026-03-02;120;hold;Mette;x\n"
        + "Beta;2026-03-02;120;kursus;Mette;x\nGamma;2026-03-02;120;kursus;Mette;x\n", to: "fonden/s.csv")
    try await lab.succeed("import", "s.csv", "--kind", "session")
    #expect(value(try await lab.json("person", "show", "Mette"), "held", "minutes") as? Int == 120)
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 2)
    try lab.write(
      "Organisation;Dato;Kursus;Fremmøde;Timer\nAlfa;2026-03-09;hold;ja;2\nGamma;2026-03-09;kursus;ja;2\n",
      to: "fonden/a.csv")
    try await lab.succeed("import", "a.csv", "--kind", "attendance")
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("Of a meeting of which some sessions are there, the others join those, wherever they stand in the list")
  func halfThere() async throws {
    let lab = try await lab()
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let table = try String(contentsOfFile: lab.path("fonden/tables/sessions.csv"), encoding: .utf8)
    let lines = table.split(separator: "\r\n").map(String.init)
    let joint = lines.filter { $0.contains("Fælles") }
    try #require(joint.count == 3)
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      let copy = try await Lab.running(Lab.groupCourse)
      try await copy.succeed("person", "add", "Mette Holm")
      for name in ["Omar Lund", "Ida Kontakt"] { try await copy.succeed("person", "add", name) }
      try await copy.enrol("Alfa", "Beta", "Gamma")
      try copy.write(([lines[0]] + [joint[0]]).joined(separator: "\r\n"), to: "fonden/one.csv")
      try copy.write(([lines[0]] + order.map { joint[$0] }).joined(separator: "\r\n"), to: "fonden/all.csv")
      try await copy.succeed("import", "one.csv", "--kind", "session")
      try await copy.succeed("import", "all.csv", "--kind", "session")
      #expect(value(try await copy.json("person", "show", "Mette"), "held", "minutes") as? Int == 120, "\(order)")
    }
  }

  @Test("Sessions of one kind and day that differ in host, time or company stay apart, in a list and after it")
  func sameDay() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Minutter;Type;Rådgiver;Fælles møde;Holdt sammen med;Began\nBeta;2026-04-01;60;kursus;Mette;x;Omar;09:00\n"
        + "Beta;2026-04-01;60;kursus;Omar;;;\nBeta;2026-04-01;60;kursus;Mette;;;14:00\n"
        + "Gamma;2026-04-01;60;kursus;Mette;x;Omar;09:00\n", to: "fonden/s.csv")
    try await lab.succeed("import", "s.csv", "--kind", "session")
    let before = try await told(lab)
    #expect(before.contains("Mette 5 480") && before.contains("Omar 3 240") && before.contains("9"), "\(before)")
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let copy = try await Lab.running(Lab.groupCourse)
    _ = try await takeIn(lab, into: copy)
    #expect(try await told(copy) == before)
    let again = try await copy.succeed("import", lab.path("fonden/tables/sessions.csv"), "--kind", "session").output
    #expect(again.contains("0 sessions taken in") && !again.contains("not taken in: “"), "\(again)")
    #expect(await copy.run("doctor").code == 0)
  }

  @Test("A row that is there already is to stand above the new ones of its meeting where these have others that day")
  func belowNewOnes() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "Gamma", "60m", "--kind", "kursus", "--by", "Mette", "--on", "2026-04-01")
    let rows = [
      "Beta;2026-04-01;60;kursus;Mette;x", "Beta;2026-04-01;90;kursus;Mette;", "Gamma;2026-04-01;60;kursus;Mette;x",
    ]
    func takeIn(_ rows: [String]) async throws -> Lab.Result {
      let heading = "Organisation;Dato;Minutter;Type;Rådgiver;Fælles møde"
      try lab.write(([heading] + rows).joined(separator: "\n"), to: "fonden/s.csv")
      return await lab.run("import", "s.csv", "--kind", "session")
    }
    let refused = try await takeIn(rows)
    #expect(refused.code == 65 && refused.output.contains("line 4, column 6 (Fælles møde)"), "\(refused)")
    #expect(refused.output.contains("move it above"), "\(refused)")
    #expect(try await takeIn([rows[2], rows[0], rows[1]]).code == 0)
    #expect(try await told(lab).contains("Mette 5 510"))
  }

  @Test("A confirmation by whoever held the session is refused")
  func refused() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Minutter;Type;Rådgiver;Bekræftet af\nGamma;2026-04-02;60;kursus;Mette;Mette\n",
      to: "fonden/s.csv")
    let result = await lab.run("import", "s.csv", "--kind", "session")
    #expect(result.code == 65, "\(result)")
    #expect(result.output.contains("line 2, column 6 (Bekræftet af): “Mette” held the session"), "\(result)")
  }

  @Test("All that is wrong with a row is said at once, also where a cell cannot be read")
  func allFaults() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Minutter;Type;Rådgiver\nNatteravn;2026-01-20;60;vrøvl;Ukendt\nAlfa;i går;60;vrøvl;Ukendt\n",
      to: "fonden/s.csv")
    let document = try JSONSerialization.jsonObject(
      with: Data(await lab.run("import", "s.csv", "--kind", "session", "--json").output.utf8))
    let problems = try #require(value(document, "problems") as? [[String: Any]])
    let places = problems.map { "\($0["line"] ?? "") \($0["heading"] ?? "")" }
    #expect(
      places == ["2 Organisation", "2 Type", "2 Rådgiver", "3 Dato", "3 Type", "3 Rådgiver"], "\(problems)")
  }

  @Test("Those who share a role stay in their order, and a programme that is not there is told once of the whole list")
  func orderedRoles() async throws {
    let lab = try await lab()
    for name in ["Omar Lund", "Ida Kontakt"] {
      try await lab.succeed("person", "role", name, "kontakt", "Alfa", "--from", "2026-01-12")
    }
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let copy = try await Lab.running(Lab.groupCourse)
    _ = try await takeIn(lab, into: copy)
    try await copy.succeed("export", "--format", "csv", "--output", "tables")
    let table = try String(contentsOfFile: copy.path("fonden/tables/enrolments.csv"), encoding: .utf8)
    #expect(table.contains("Omar Lund; Ida Kontakt"), "\(table)")
    let list = lab.path("fonden/tables/sessions.csv")
    let unknown = await copy.run("import", list, "--kind", "session", "--programme", "vrøvl")
    #expect(unknown.code == 2 && !unknown.output.contains("Alfa"), "\(unknown)")
  }
}
