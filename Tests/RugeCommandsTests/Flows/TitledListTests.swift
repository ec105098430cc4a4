import Testing

@testable import RugeCommands

@Suite("Lists with a title above the headings")
struct TitledListTests {
  private static let rows = "Organisation;Frivillige;By\nLæsehunde;3;Aarhus\nBaba;4;Vejle\n"

  @Test(
    "are told apart from others, and taken in without the title",
    arguments: [
      ("Foreninger i 2026;;\n\n", 2), ("Foreninger i 2026\n", 1), ("Foreninger i 2026;;\nUdtræk den 1. maj;;\n", 2),
    ])
  func title(above: String, lines: Int) async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try lab.write(above + Self.rows, to: "fonden/liste.csv")
    let told = await lab.run("import", "liste.csv", "--kind", "organisation", "--dry-run")
    #expect(told.code == 65 && told.error.contains("--skip-lines"), "\(told)")
    try await lab.succeed("import", "liste.csv", "--kind", "organisation", "--skip-lines", "\(lines)")
    let shown = try await lab.json("org", "show", "Baba")
    #expect(value(shown, "fields", "By") as? String == "Vejle")
  }

  @Test("whose heading is missing is still said to lack it")
  func headingMissing() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try lab.write("Navn;\nLæsehunde;3\nBaba;4\n", to: "fonden/liste.csv")
    let told = await lab.run("import", "liste.csv", "--kind", "organisation", "--dry-run")
    #expect(told.code == 65 && !told.error.contains("--skip-lines") && told.error.contains("heading"))
    let negative = await lab.run("import", "liste.csv", "--kind", "organisation", "--skip-lines=-1")
    #expect(negative.code == 64)
  }

  @Test("A row that names several things that are not there hears of all of them")
  func faults() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try lab.write(
      "Organisation;Dato;Indikator;Tal\nUkendt;2026-02-01;vrøvl;mange\n", to: "fonden/tal.csv")
    let result = await lab.run("import", "tal.csv", "--kind", "figure", "--dry-run")
    for said in ["“Ukendt”", "“vrøvl”", "“mange”"] {
      #expect(result.error.contains(said) || result.output.contains(said), "\(said) \(result)")
    }
  }

  @Test("A figure that a list brought is corrected under its heading, and the correction undone")
  func figure() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try lab.write(Self.rows, to: "fonden/liste.csv")
    try await lab.succeed("import", "liste.csv", "--kind", "organisation")
    func volunteers() async throws -> [Int] {
      let figures = value(try await lab.json("org", "show", "Baba"), "figures") as? [[String: Any]]
      return (figures ?? []).compactMap { $0["value"] as? Int }
    }
    let wrong = await lab.run("org", "edit", "Baba", "--set", "frivillige=mange")
    #expect(wrong.code == 65 && wrong.error.contains("frivillige"))
    let edited = try await lab.succeed("org", "edit", "Baba", "--set", "Frivillige=12", "--reason", "Talt igen")
    #expect(edited.output.contains("Frivillige 12") && edited.output.contains("taken back"), "\(edited)")
    #expect(try await volunteers() == [12])
    #expect(value(try await lab.json("org", "show", "Baba"), "fields", "Frivillige") == nil)
    try await lab.succeed("undo")
    #expect(try await volunteers() == [4])
  }
}
