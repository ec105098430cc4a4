import Foundation
import Testing

@testable import RugeCommands

/// Sessions that were exported as a table, and taken in again elsewhere.
@Suite("Sessions that are exported and imported again")
struct SessionRoundTripTests {
  private static let definition = """
    programme: møder
    title: Møder
    languages: [da, en]
    length: open
    roles:
      kontakt: {title: Kontakt, of: organisation}
    sessions:
      - {id: kursus, shape: group, length: 3 hours}
      - {id: sparring, shape: one to one}
    indicators:
      - {id: timer, title: Timer, count: hours kursus}
    """

  /// Mette and Omar held a meeting of three, and Mette one alone; Ida has confirmed the first.
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    for name in ["Mette Holm", "Omar Lund", "Ida Kontakt"] { try await lab.succeed("person", "add", name) }
    try await lab.enrol("Alfa", "Beta", "Gamma")
    try await lab.succeed(
      "session", "log", "Alfa", "Beta", "Gamma", "2h", "Fælles", "--kind", "kursus", "--by", "Mette", "--by", "Omar",
      "--on", "2026-03-02")
    try await lab.succeed(
      "session", "log", "Alfa", "60m", "Budget", "--kind", "sparring", "--by", "Mette", "--on", "2026-03-02")
    try await lab.succeed(
      "session", "log", "Alfa", "3h", "Alene", "--kind", "kursus", "--by", "Mette", "--on", "2026-03-09")
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
    #expect(before.contains("Mette 3 360") && before.contains("5"), "\(before)")
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let copy = try await Lab.running(Self.definition)
    _ = try await takeIn(lab, into: copy)
    #expect(try await told(copy) == before)
    let again = try await takeIn(lab, into: copy)
    #expect(again.last?.output.contains("0 sessions taken in; 5 there already") == true, "\(again)")
    #expect(try await told(copy) == before)
    #expect(await copy.run("doctor").code == 0)
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
      let copy = try await Lab.running(Self.definition)
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

  @Test("What could not be told apart afterwards is refused, and so is a confirmation by whoever held the session")
  func refused() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Minutter;Type;Rådgiver;Fælles møde;Bekræftet af\n"
        + "Beta;2026-04-01;60;kursus;Mette;x;\nBeta;2026-04-01;90;kursus;Mette;;\nGamma;2026-04-02;60;kursus;Mette;;Mette\n",
      to: "fonden/s.csv")
    let result = await lab.run("import", "s.csv", "--kind", "session")
    #expect(result.code == 65, "\(result)")
    #expect(result.output.contains("line 3, column 2 (Dato): The list has two sessions"), "\(result)")
    #expect(result.output.contains("line 4, column 7 (Bekræftet af): “Mette” held the session"), "\(result)")
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
}
