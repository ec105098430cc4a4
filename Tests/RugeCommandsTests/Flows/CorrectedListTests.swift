import Foundation
import Testing

@testable import RugeCommands

/// Lists that are corrected and imported once more, and lists as spreadsheets have them.
struct CorrectedListTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    return lab
  }

  @Test("What was wrong with the cells of a row that went in is taken in from the corrected file of rejects")
  func corrected() async throws {
    let lab = try await lab()
    try lab.write("Navn;CVR;E-mail\nFjordklub;10000008;fjord@\nHavnens;;havn@example.org\n", to: "liste.csv")
    let first = await lab.run(
      "import", lab.path("liste.csv"), "--kind", "organisation", "--row-by-row", "--rejects", lab.path("rej.csv"))
    #expect(first.code == 1, "\(first)")
    let rejects = try String(contentsOfFile: lab.path("rej.csv"), encoding: .utf8)
    #expect(rejects.contains("correct the cell and import this file"), "\(rejects)")
    // A cell that is still wrong is named again, and the others go in.
    try lab.write(rejects.replacing("fjord@\r\n", with: "f@example.org\r\n"), to: "halv.csv")
    let half = await lab.run("import", lab.path("halv.csv"), "--kind", "organisation", "--row-by-row", "--dry-run")
    #expect(half.code == 1 && half.output.contains("column 3 (CVR): “10000008” cannot be"), "\(half)")
    let right = rejects.replacing("10000008", with: "12345674").replacing("fjord@;", with: "fjord@example.org;")
      .replacing("fjord@\r\n", with: "fjord@example.org\r\n")
    try lab.write(right, to: "rej.csv")
    let second = await lab.run("import", lab.path("rej.csv"), "--kind", "organisation")
    #expect(second.code == 0 && second.output.contains("changed ("), "\(second)")
    let page = await lab.run("org", "show", "Fjordklub").output
    #expect(page.contains("12345674") && page.contains("fjord@example.org"), "\(page)")
    let third = await lab.run("import", lab.path("rej.csv"), "--kind", "organisation")
    #expect(third.code == 0 && !third.output.contains("changed ("), "\(third)")
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("What a corrected row adds is looked through for CPR numbers as what a new one says")
  func suspicious() async throws {
    let lab = try await lab()
    try lab.write("Navn;CVR;Noter\nFjordklub;10000008;\n", to: "liste.csv")
    _ = await lab.run(
      "import", lab.path("liste.csv"), "--kind", "organisation", "--row-by-row", "--rejects", lab.path("rej.csv"))
    let rejects = try String(contentsOfFile: lab.path("rej.csv"), encoding: .utf8)
    let right = rejects.replacing("Fjordklub;10000008;", with: "Fjordklub;12345674;Ring til 010190-1234")
    #expect(right != rejects, "\(rejects)")
    try lab.write(right, to: "rej.csv")
    let second = await lab.run("import", lab.path("rej.csv"), "--kind", "organisation")
    #expect(second.code == 0 && second.output.contains("changed ("), "\(second)")
    #expect(second.error.contains("looks as if it had a Danish CPR number"), "\(second)")
  }

  @Test("For wrong cells of organisations that are there already the sum names the commands that add what is right")
  func sumOfOneThere() async throws {
    let lab = try await lab()
    try await lab.succeed("org", "add", "Alfa")
    try lab.write("Navn;CVR;E-mail\nAlfa;10000008;alfa@\nNy;;ny@\n", to: "liste.csv")
    let result = await lab.run("import", lab.path("liste.csv"), "--kind", "organisation", "--row-by-row")
    #expect(result.code == 1 && result.output.contains("\n1 cell could not be used: "), "\(result)")
    #expect(result.output.contains("2 cells could not be used, of organisations that were there already"), "\(result)")
    let command = try #require(
      result.output.firstMatch(of: /\n  ruge (org edit O-[0-9]+) --cvr NUMBER --email ADDRESS\n/))
    let edit = command.1.split(separator: " ").map(String.init)
    #expect(await lab.run(edit + ["--cvr", "12345674", "--email", "alfa@example.org"]).code == 0)
    let page = await lab.run("org", "show", "Alfa").output
    #expect(page.contains("12345674") && page.contains("alfa@example.org"), "\(page)")
  }

  @Test("A cell that is wrong of an organisation that is there already is named, and nothing is taken in for it")
  func wrongOfOneThere() async throws {
    let lab = try await lab()
    try await lab.succeed("org", "add", "Alfa")
    try lab.write("Organisation;Antal frivillige\nAlfa;ca. 30\nNy;12\nNy2;13\nNy2;ti\n", to: "liste.csv")
    let halted = await lab.run("import", lab.path("liste.csv"), "--kind", "organisation")
    #expect(halted.code == 65 && halted.output.contains("line 2, column 2 (Antal frivillige): “ca. 30”"), "\(halted)")
    #expect(halted.output.contains("line 5, column 2 (Antal frivillige): “ti”"), "\(halted)")
    #expect(await lab.run("org", "show", "Ny").code != 0)
    let result = await lab.run(
      "import", lab.path("liste.csv"), "--kind", "organisation", "--row-by-row", "--rejects", lab.path("rej.csv"))
    #expect(result.code == 1, "\(result)")
    let rejects = try String(contentsOfFile: lab.path("rej.csv"), encoding: .utf8)
    #expect(rejects.contains("ruge org edit O-2 --set 'Antal frivillige=") && rejects.contains(";ti"), "\(rejects)")
    try await lab.succeed("org", "show", "Ny")
    // Corrected, the file adds what the organisation lacks.
    try lab.write(rejects.replacing("Alfa;ca. 30", with: "Alfa;30").replacing("Ny2;ti", with: "Ny2;13"), to: "rej.csv")
    let second = await lab.run("import", lab.path("rej.csv"), "--kind", "organisation")
    #expect(second.code == 0 && second.output.contains("changed (Antal frivillige 30"), "\(second)")
  }

  @Test("Of any other list, what an organisation lacks that is there already is pointed out, and not taken in")
  func pointedOut() async throws {
    let lab = try await lab()
    try await lab.succeed("org", "add", "Fjordklub")
    try lab.write("Navn;E-mail\nFjordklub;fjord@example.org\n", to: "liste.csv")
    let result = await lab.run("import", lab.path("liste.csv"), "--kind", "organisation")
    #expect(
      result.output.contains("not taken in: e-mail “fjord@example.org”; add it with ruge org edit O-"), "\(result)")
    #expect(!(await lab.run("org", "show", "Fjordklub")).output.contains("fjord@"))
  }

  @Test(
    "A closing line of sums is no organisation; one of that name in the middle is",
    arguments: ["I alt", "Sum", "TOTAL"])
  func sum(name: String) async throws {
    let lab = try await lab()
    try lab.write("Firma;Frivillige\nFjordklub;3\nHavnens;4\n\(name);7\n", to: "liste.csv")
    let json = try await lab.json("import", lab.path("liste.csv"), "--kind", "organisation", "--dry-run")
    #expect(value(json, "leftOut", 0, "line") as? Int == 4 && (value(json, "rows") as? [Any])?.count == 2, "\(json)")
    let result = await lab.run("import", lab.path("liste.csv"), "--kind", "organisation")
    #expect(result.code == 0 && result.output.contains("Line 4, “\(name)”, is taken for the sum"), "\(result)")
    #expect((try await lab.json("org", "list") as? [Any])?.count == 2)
    try lab.write("Firma\n\(name)\nNatteravnene\n", to: "liste.csv")
    #expect(await lab.run("import", lab.path("liste.csv"), "--kind", "organisation").code == 0)
    #expect((try await lab.json("org", "list") as? [Any])?.count == 4)
  }
}
