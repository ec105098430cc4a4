import Foundation
import Synchronization
import Testing

@testable import RugeCommands

/// Lists and names are made up.
@Suite("Importing lists")
struct ImportTests {
  private static let people = """
    Navn;E-mail;Telefon;Organisation;Funktion
    Mette Prøve;mette@example.org;+45 12 34 56 78;;
    Ane Prøve;ane@example.org;;Læsehunde;Formand
    Bo Prøve;ingen adresse;;Læsehunde;

    """
  private static let attendance = """
    Organisation;Mødt;Antal
    Læsehunde;ja;4
    Baba;afbud;
    Cirkus;måske;

    """

  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.enrol("Læsehunde", "Baba", "Cirkus")
    return lab
  }

  @Test("a preview says what would happen to every row, in both languages", arguments: ["da", "en"])
  func preview(locale: String) async throws {
    let lab = try await lab()
    try lab.write(Self.people, to: "fonden/people.csv")
    try lab.write(Self.attendance, to: "fonden/attendance.csv")
    var page = ""
    let commands = [
      ["people.csv", "--kind", "person", "--dry-run"], ["people.csv", "--kind", "person"],
      ["people.csv", "--kind", "person", "--row-by-row", "--rejects", "rejects.csv"],
      ["people.csv", "--kind", "person", "--row-by-row"],
      [
        "attendance.csv", "--kind", "attendance", "--set", "day=2026-02-02", "--set", "session=sparring", "--set",
        "minutes=90", "--dry-run",
      ],
      ["people.csv", "--kind", "person", "--dry-run", "--json"],
    ]
    for command in commands {
      let result = await lab.run(["import"] + command + ["--locale", locale])
      page += "$ ruge import \(command.joined(separator: " "))\n\(result.output)\(result.error)exit \(result.code)\n\n"
    }
    page += try String(contentsOfFile: lab.path("fonden/rejects.csv"), encoding: .utf8)
    try GoldenFile.expect(page, equals: "import.\(locale).txt")
  }

  @Test("a mapping file says what columns mean; what it cannot mean is said with its place")
  func mapping() async throws {
    let lab = try await lab()
    try lab.write("Firma;Den;Hvor længe;Slags\nLæsehunde;12-02-2026;90;sparring\n", to: "fonden/list.csv")
    try lab.write(
      "kind: session\ncolumns:\n  Firma: organisation\n  Den: day\n  Hvor længe: minutes\n  Slags: session\n",
      to: "fonden/map.yaml")
    let result = try await lab.succeed("import", "list.csv", "--map", "map.yaml", "--save-map", "again.yaml")
    #expect(result.output.contains("1 session taken in."))
    try await lab.succeed("import", "list.csv", "--map", "again.yaml")

    try lab.write("kind: session\ncolumns:\n  Firm: organisation\n  Den: daz\n", to: "fonden/bad.yaml")
    let bad = await lab.run("import", "list.csv", "--map", "bad.yaml")
    #expect(bad.code == 65 && bad.error.contains("bad.yaml") && bad.error.contains("4:"), "\(bad.error)")
    try lab.write("kind: session\ncolumns:\n  Firm: organisation\n", to: "fonden/bad.yaml")
    let unknown = await lab.run("import", "list.csv", "--map", "bad.yaml")
    #expect(unknown.code == 65 && unknown.error.contains("Firma") && unknown.error.contains("3:"), "\(unknown.error)")
  }

  @Test("an interview proposes what headings mean, takes corrections, and writes them down")
  func interview() async throws {
    let lab = try await lab()
    try lab.write("Firma;Dato;Tid\nLæsehunde;12-02-2026;90\n", to: "fonden/list.csv")
    let answers = Mutex(["organisation", "", "what?", "minutes"])
    let result = await lab.run(
      "import", "list.csv", "--kind", "session", "--ask", "--set", "session=sparring", "--save-map", "map.yaml"
    ) { environment in
      environment.isInputTerminal = true
      environment.isOutputTerminal = true
      environment.readLine = { answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
    }
    #expect(result.code == 0 && result.output.contains("1 session taken in."), "\(result.output)\(result.error)")
    let map = try String(contentsOfFile: lab.path("fonden/map.yaml"), encoding: .utf8)
    #expect(map.contains(#""Tid": minutes"#) && map.contains(#""session": "sparring""#), "\(map)")
    #expect(await lab.run("import", "list.csv", "--kind", "session", "--ask").code == 64, "nobody is there to ask")
  }

  @Test("a session belongs to the enrolment that ran on its day, also where the organisation came back")
  func cameBack() async throws {
    let lab = try await lab()
    try await lab.succeed("enrolment", "withdraw", "Læsehunde", "--reason", "Pause", "--on", "2026-03-01")
    try await lab.succeed("enrol", "Læsehunde", "--on", "2026-04-01")
    try lab.write(
      "Organisation;Dato;Minutter;Type\nLæsehunde;2026-05-01;60;sparring\nLæsehunde;2026-02-12;90;sparring\n",
      to: "fonden/s.csv")
    let result = try await lab.succeed("import", "s.csv", "--kind", "session")
    #expect(result.output.contains("2 sessions taken in."), "\(result)")
    let sessions = try await lab.json("session", "list") as? [[String: Any]] ?? []
    #expect(sessions.count == 2 && Set(sessions.compactMap { $0["enrolment"] as? String }).count == 2, "\(sessions)")
    try lab.write("Organisation;Dato;Minutter;Type\nLæsehunde;2026-03-15;60;sparring\n", to: "fonden/s.csv")
    let between = await lab.run("import", "s.csv", "--kind", "session")
    #expect(between.code == 65 && between.output.contains("2026"), "nothing ran on that day: \(between)")
  }

  @Test("taking a list in again takes in nothing, and what is new in it is a change")
  func again() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Dato;Kommuner;Frivillige\nLæsehunde;2026-02-01;1.050;ukendt\nBaba;2026-02-01;7;\n",
      to: "fonden/f.csv")
    let first = try await lab.succeed("import", "f.csv", "--kind", "figure")
    #expect(first.output.contains("2 rows of figures taken in."), "\(first.output)")
    let second = try await lab.succeed("import", "f.csv", "--kind", "figure")
    #expect(second.output.contains("0 rows of figures taken in; 2 there already."), "\(second.output)")
    try lab.write("Organisation;Dato;Kommuner;Frivillige\nLæsehunde;2026-02-01;52;ukendt\n", to: "fonden/f.csv")
    let third = try await lab.succeed("import", "f.csv", "--kind", "figure")
    #expect(third.output.contains("1 changed") && third.output.contains("before kommuner: 1050"), "\(third.output)")
  }

  @Test("new organisations are added with their enrolments, and those that look alike are pointed out")
  func newOrganisations() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "add", "Mette Prøve")
    try lab.write(
      "Organisation;Optaget;rådgiver;Trin\nLæsehund;2026-02-01;Mette;Afklaring\nDansegruppen;2026-02-01;;\n",
      to: "fonden/e.csv")
    let refused = await lab.run("import", "e.csv", "--kind", "enrolment")
    #expect(refused.code == 65)
    let result = try await lab.succeed("import", "e.csv", "--kind", "enrolment", "--new")
    #expect(
      result.output.contains("looks like “Læsehunde”") && result.output.contains("2 enrolments taken in."),
      "\(result.output)")
    #expect(try await lab.succeed("status", "Læsehund").output.contains("Clarification"))
    let again = try await lab.succeed("import", "e.csv", "--kind", "enrolment", "--new")
    #expect(again.output.contains("0 enrolments taken in; 2 there already."))
  }

  @Test("two organisations do not share a CVR number, and one that cannot be right is left out")
  func cvr() async throws {
    let lab = try await lab()
    try lab.write("Navn;CVR\nÆrø Prøve;10000009\nEn anden;DK 10 00 00 09\n", to: "fonden/o.csv")
    let first = await lab.run("import", "o.csv", "--kind", "organisation")
    #expect(first.code == 65 && first.output.contains("10000009 is that of “Ærø Prøve” (line 2)"), "\(first)")
    try await lab.succeed("org", "add", "Ærø Prøve", "--cvr", "10000009")
    try lab.write("Navn;CVR\nTredje;10000009\nFjerde;10000008\n", to: "fonden/o.csv")
    let second = await lab.run("import", "o.csv", "--kind", "organisation")
    #expect(second.code == 65 && second.output.contains("10000009 is that of “Ærø Prøve” (O-"), "\(second)")
    #expect(second.output.contains("line 3, column 2 (CVR): “10000008” cannot be a CVR number"), "\(second)")
  }

  @Test("the stages of an enrolment are taken in on their days; a list that leaves some untold is told how to say them")
  func stages() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Optaget;Trin;Trin siden\nDansegruppen;2026-01-02;Udvikling;2026-03-01\n", to: "fonden/e.csv")
    let untold = await lab.run("import", "e.csv", "--kind", "enrolment", "--new")
    #expect(untold.code == 65 && untold.output.contains("“afklaring DATE; udvikling 2026-03-01”"), "\(untold.output)")

    try lab.write(
      "Organisation,Optaget,Alle trin\nDansegruppen,2026-01-02,afklaring; udvikling 2026-03-01\n", to: "fonden/e.csv")
    let dayless = await lab.run("import", "e.csv", "--kind", "enrolment", "--new")
    #expect(dayless.code == 65 && dayless.output.contains("No date stands after “afklaring”"), "\(dayless.output)")

    try lab.write(
      "Organisation,Optaget,Alle trin\nDansegruppen,2026-01-02,Afklaring 2026-01-05; udvikling 2026-03-01\n",
      to: "fonden/e.csv")
    try await lab.succeed("import", "e.csv", "--kind", "enrolment", "--new")
    let then = try await lab.json("status", "Dansegruppen", "--as-of", "2026-02-01")
    #expect(value(then, "stage", "id") as? String == "afklaring")
    #expect(value(try await lab.json("status", "Dansegruppen"), "stage", "since") as? String == "2026-03-01")
    #expect(try await lab.succeed("history", "Dansegruppen").output.contains("Carried over from e.csv, line 2"))
  }

  @Test("an organisation's addresses go in and come out; one that cannot be right is among the rejects")
  func addresses() async throws {
    let lab = try await lab()
    try lab.write(
      "Navn;E-mail;Telefon;CVR\nDansegruppen;dans@example.org;+45 12 34 56 78;10000009\nKoret;ingen;ring;10000008\n",
      to: "fonden/o.csv")
    let halted = await lab.run("import", "o.csv", "--kind", "organisation", "--rejects", "r.csv")
    #expect(halted.code == 65)
    let before = try String(contentsOfFile: lab.path("fonden/r.csv"), encoding: .utf8)
    #expect(before.contains("Koret;ingen;ring") && !before.contains("ruge org edit"))

    let result = await lab.run(
      "import", "o.csv", "--kind", "organisation", "--row-by-row", "--rejects", "rejects.csv")
    #expect(result.code == 1 && result.output.contains("1 row with reasons written to rejects.csv"), "\(result.output)")
    let rejects = try String(contentsOfFile: lab.path("fonden/rejects.csv"), encoding: .utf8)
    #expect(rejects.split(separator: "\r\n").count == 2 && rejects.contains("Koret;ingen;ring;10000008"))
    #expect(rejects.contains("“10000008” cannot be a CVR number"))
    #expect(rejects.contains("The rest of the row went in; correct the cell and import this file"))
    let shown = try await lab.json("org", "show", "Dansegruppen")
    #expect(value(shown, "email") as? String == "dans@example.org")
    #expect(value(shown, "phone") as? String == "+45 12 34 56 78")
    #expect(value(try await lab.json("org", "show", "Koret"), "email") == nil)

    // A field of a list's own keeps apart from the addresses.
    try await lab.succeed("org", "edit", "Baba", "--set", "Mail=gammel@example.org")
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let table = try String(contentsOfFile: lab.path("fonden/tables/organisations.csv"), encoding: .utf8)
    #expect(table.contains("Organisation,E-mail,Phone,") && table.contains("Mail (2)"), "\(table)")
  }
}
