import Foundation
import Testing

@testable import RugeCommands

/// What a list that is taken in says of itself: what is shown, what is wrong and where, and how to go on.
@Suite("What is said of an imported list")
struct ImportListTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.enrol("Læsehunde", "Baba")
    return lab
  }

  @Test("a stage that was entered before anything was recorded is carried over, and no deviation")
  func carriedOver() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation,Optaget,Alle trin,Afsluttet,Afslutning\n"
        + "Dansegruppen,2026-01-02,afklaring 2026-01-05; udvikling 2026-02-01,2026-02-10,optaget\n",
      to: "fonden/e.csv")
    try await lab.succeed("import", "e.csv", "--kind", "enrolment", "--new")
    let history = try await lab.succeed("history", "Dansegruppen").output
    #expect(history.contains("Carried over from e.csv, line 2") && !history.contains("closed gate"), "\(history)")
    let stories = try await lab.succeed("export", "--format", "csv", "--output", "tables")
    let stages = try String(contentsOfFile: lab.path("fonden/tables/stages.csv"), encoding: .utf8)
    #expect(!stages.contains("yes") && stages.contains("Carried over"), "\(stages)\(stories.output)")
  }

  @Test("a preview says what the run itself would: nothing goes in where something cannot")
  func previewOfGaps() async throws {
    let lab = try await lab()
    try lab.write("Navn;CVR\nTredje;10000009\nFjerde;10000008\n", to: "fonden/o.csv")
    let preview = await lab.run("import", "o.csv", "--kind", "organisation", "--dry-run")
    #expect(preview.code == 1 && preview.output.contains("Nothing would be taken in: 1 cell"), "\(preview.output)")
    #expect(preview.output.contains("With --row-by-row: 2 organisations would be taken in."), "\(preview.output)")
    let rows = await lab.run("import", "o.csv", "--kind", "organisation", "--dry-run", "--row-by-row")
    #expect(!rows.output.contains("Nothing would be"), "\(rows.output)")
  }

  @Test("a list without rows was no mistake: there was nothing to take in")
  func nothingInIt() async throws {
    let lab = try await lab()
    try await lab.succeed("export", "--format", "csv", "--output", "tables")
    for (kind, file) in [("action", "actions"), ("session", "sessions"), ("person", "people"), ("figure", "figures")] {
      let result = try await lab.succeed("import", "tables/\(file).csv", "--kind", kind)
      #expect(result.output.contains("there was nothing to take in"), "\(file): \(result.output)")
      let document = try await lab.json("import", "tables/\(file).csv", "--kind", kind)
      #expect(value(document, "recorded") as? Bool == false)
    }
  }

  @Test("a preview shows the first rows that go in and counts the others; --verbose shows all")
  func longPreview() async throws {
    let lab = try await lab()
    let rows = (0..<30).map { "Læsehunde;2026-02-0\(1 + $0 % 9);\(60 + $0);sparring" }
    try lab.write("Organisation;Dato;Minutter;Type\n" + rows.joined(separator: "\n"), to: "fonden/s.csv")
    let short = try await lab.succeed("import", "s.csv", "--kind", "session", "--dry-run").output
    #expect(short.contains("Line 21:") && !short.contains("Line 22:"), "\(short)")
    #expect(short.contains("10 more rows that are added") && short.contains("30 sessions would be taken in."))
    let long = try await lab.succeed("import", "s.csv", "--kind", "session", "--dry-run", "--verbose").output
    #expect(long.contains("Line 31:") && !long.contains("more rows"), "\(long)")
    try await lab.succeed("import", "s.csv", "--kind", "session")
    let again = try await lab.succeed("import", "s.csv", "--kind", "session", "--dry-run").output
    #expect(again.contains("Line 31:"), "those left out are shown")
  }

  @Test(
    "what a row is refused for is named by its column",
    arguments: [
      (
        "session", "Organisation;Dato;Minutter;Type;Rådgiver", "Ukendt;2026-02-01;60;sparring;",
        "column 1 (Organisation)"
      ),
      ("session", "Organisation;Dato;Minutter;Type;Rådgiver", "Baba;2026-01-01;60;sparring;", "column 2 (Dato)"),
      ("session", "Organisation;Dato;Minutter;Type;Rådgiver", "Baba;2026-02-01;60;spaaring;", "column 4 (Type)"),
      (
        "session", "Organisation;Dato;Minutter;Type;Rådgiver", "Baba;2026-02-01;60;sparring;Ingen",
        "column 5 (Rådgiver)"
      ),
      ("figure", "Organisation;Dato;Kommuner", "Baba;2026-01-01;7", "column 2 (Dato)"),
      ("action", "Organisation;Dato;Aftale", "Baba;2026-01-01;Ring", "column 2 (Dato)"),
      ("attendance", "Organisation;Dato;Type;Status;Minutter", "Baba;2026-01-01;sparring;ja;60", "column 2 (Dato)"),
      (
        "enrolment", "Organisation;Optaget;Trin;Trin siden", "Ny;2026-02-01;afklaring;2026-01-01",
        "column 4 (Trin siden)"
      ),
    ])
  func columns(kind: String, headings: String, row: String, column: String) async throws {
    let lab = try await lab()
    try lab.write("\(headings)\n\(row)\n", to: "fonden/l.csv")
    let result = await lab.run("import", "l.csv", "--kind", kind, "--new")
    #expect(result.code == 65 && result.output.contains("line 2, \(column)"), "\(result.output)\(result.error)")
  }

  @Test("who is on an earlier line of the list is named by it, for a number may never be given")
  func sameList() async throws {
    let lab = try await lab()
    try lab.write("Navn;Mail\nAne Prøve;ane@a.example\nAne Prøve;ane@a.example\nBo;ane@a.example\n", to: "fonden/p.csv")
    let people = await lab.run("import", "p.csv", "--kind", "person", "--dry-run").output
    #expect(people.contains("there already (line 2)") && people.contains("“Ane Prøve” (line 2)"), "\(people)")
    try lab.write("Organisation;Optaget\nDansegruppen;2026-02-01\nDansegruppenn;2026-02-01\n", to: "fonden/e.csv")
    let enrolments = try await lab.succeed("import", "e.csv", "--kind", "enrolment", "--new", "--dry-run").output
    #expect(enrolments.contains("looks like “Dansegruppen” (line 2)"), "\(enrolments)")
  }

  @Test("the command that adds what a row went in without names the options")
  func missingOptions() async throws {
    let lab = try await lab()
    try lab.write(
      "Navn;E-mail;CVR;Antal børn\nKoret;ingen;10000008;ca. 4\nSangen;;;5\nDansen;;;6\n", to: "fonden/o.csv")
    let result = await lab.run("import", "o.csv", "--kind", "organisation", "--row-by-row", "--rejects", "r.csv")
    #expect(result.code == 1)
    let rejects = try String(contentsOfFile: lab.path("fonden/r.csv"), encoding: .utf8)
    #expect(
      rejects.contains("ruge org edit O-6 --email ADDRESS --cvr NUMBER --set 'Antal børn=NUMBER'"), "\(rejects)")
  }

  @Test("another name with a number that is known is a fault of the row, in the list and in the workspace")
  func numberTaken() async throws {
    let lab = try await lab()
    try lab.write("Navn;CVR\nForening A;25313763\nForening B;25313763\n", to: "fonden/o.csv")
    let refused = await lab.run("import", "o.csv", "--kind", "organisation", "--rejects", lab.path("rest.csv"))
    #expect(refused.code == 65 && refused.output.contains("“Forening A” (line 2)"), "\(refused)")
    #expect(!refused.output.contains("there already"), "\(refused)")
    #expect(try String(contentsOfFile: lab.path("rest.csv"), encoding: .utf8).contains("Forening B"))
    #expect((try await lab.json("org", "list") as? [Any])?.count == 2, "all or nothing")
    _ = await lab.run("import", "o.csv", "--kind", "organisation", "--row-by-row")
    #expect((try await lab.json("org", "list") as? [Any])?.count == 3)
    let again = await lab.run("import", "o.csv", "--kind", "organisation", "--dry-run")
    #expect(again.output.contains("1 there already; 1 could not be used"), "\(again)")
  }

  @Test("a figure that came with a list is removed by its heading; the history keeps it")
  func clearedFigure() async throws {
    let lab = try await lab()
    try lab.write("Navn;Antal børn\nTredje;12\nFjerde;13\n", to: "fonden/o.csv")
    try await lab.succeed("import", "o.csv", "--kind", "organisation")
    let cleared = await lab.run(
      "org", "edit", "Tredje", "--clear", "Antal børn", "--reason", "Tastefejl", "--evidence", "https://example.org/b")
    #expect(cleared.code == 0 && cleared.output.contains("Antal børn"), "\(cleared)")
    #expect(!(try await lab.succeed("org", "show", "Tredje").output.contains("12")))
    let history = try await lab.succeed("history", "Tredje").output
    #expect(history.contains("“Tastefejl”") && history.contains("example.org/b"), "\(history)")
    #expect(await lab.run("org", "edit", "Tredje", "--clear", "Antal børn").code == 2)
    try await lab.succeed("undo")
    #expect(try await lab.succeed("org", "show", "Tredje").output.contains("12"))
  }

  @Test("an empty figure says how one that should not be there is removed")
  func emptyFigure() async throws {
    let lab = try await lab()
    let none = await lab.run("indicator", "record", "Læsehunde", "frivillige", "", "--on", "2026-02-02")
    #expect(none.code == 65 && none.error.contains("No figure is given for frivillige"), "\(none)")
    #expect(!none.error.contains("undo"), "\(none)")
    try await lab.succeed("indicator", "record", "Læsehunde", "frivillige", "7", "--on", "2026-02-02")
    let wrong = await lab.run("indicator", "record", "Læsehunde", "frivillige", " ", "--on", "2026-02-02")
    let change = try #require(wrong.error.firstMatch(of: /ruge undo (\d+)/))
    try await lab.succeed("undo", String(change.1))
    let figures = try await lab.json("status", "Læsehunde")
    #expect(!"\(figures)".contains("2026-02-02"), "\(figures)")
  }

  @Test("a row of figures whose cells are all empty has no figure, and is not said to be there")
  func noFigure() async throws {
    let lab = try await lab()
    try lab.write("Organisation;Dato;frivillige\nLæsehunde;2026-02-02;\n", to: "fonden/f.csv")
    let result = await lab.run("import", "f.csv", "--kind", "figure")
    #expect(result.code == 0 && result.output.contains("the row has no figure"), "\(result)")
    #expect(result.output.contains("1 without content") && !result.output.contains("there already"), "\(result)")
  }

  @Test("of a date that a list does not take, only forms are named that it takes")
  func dates() async throws {
    let lab = try await lab()
    try lab.write("Organisation;Dato;Minutter;Type\nLæsehunde;i går;60;sparring\n", to: "fonden/s.csv")
    let refused = await lab.run("import", "s.csv", "--kind", "session")
    #expect(refused.code == 65 && refused.output.contains("20 January 2026"), "\(refused)")
    #expect(!refused.output.contains("friday") && !refused.output.contains("week 34"), "\(refused)")
    try lab.write(
      "Organisation;Dato;Minutter;Type\nLæsehunde;2026-01-20;60;sparring\nLæsehunde;20.1.2026;61;sparring\n"
        + "Læsehunde;20 January 2026;62;sparring\n", to: "fonden/t.csv")
    try await lab.succeed("import", "t.csv", "--kind", "session")
  }
}
