import RugeCore
import RugeImport
import Testing

@Suite("Lists of organisations")
struct OrganisationListTests {
  @Test(
    "The name's column is found in three languages, whatever its spelling",
    arguments: ["Organisation", "NAVN", "name", "Namn", " Organisationens navn ", "organisation_name", "Forening"])
  func nameHeading(heading: String) throws {
    let rows = try organisations("Sektor;\(heading);Nr\nx;Baba;1").organisationRows()
    #expect(rows[0].values?.name == "Baba")
  }

  @Test("Of two columns that could be the name, the clearer one is")
  func clearerHeading() throws {
    let table = try organisations("Navn;Organisation\nMette;Baba")
    #expect(table.places == ["Navn": .field, "Organisation": .name])
  }

  @Test("A missing name column is a problem that says what there is")
  func missingName() {
    #expect(
      throws: ImportProblem(.columnMissing(.name, found: ["Sektor", "Kommuner"]), file: "list.csv", line: 1)
    ) { try organisations("Sektor;Kommuner;\nx;1;") }
  }

  @Test("Headings that are repeated or missing are problems")
  func headings() {
    #expect(
      throws: ImportProblem(.headingRepeated(column: 2), file: "list.csv", line: 1, column: 4, heading: "BØRN pr år")
    ) { try organisations("Navn;Børn pr. år;x;BØRN pr år\nBaba;1;2;3") }
    #expect(throws: ImportProblem(.headingMissing, file: "list.csv", line: 1, column: 2, heading: "")) {
      try organisations("Navn;;Note\nBaba;7;x")
    }
    #expect(throws: Never.self) { try organisations("Navn;Note;;\nBaba;x;;") }
  }

  @Test("A column is a figure where its cells are numbers, and a code is none")
  func figures() throws {
    let table = try organisations(
      """
      Navn;Kommuner;Børn pr. år;Ca.;Telefon;CVR-nr.;Kode;Tom;Beløb i %
      Baba;51;1.000;ca. 100;12345678;12345678;0042;;-1,5
      FRAK;;750;100;87654321;;0043;;ukendt
      """)
    #expect(
      table.columns.map(\.place) == [
        .name, .figure("kommuner", .comma), .figure("børn-pr-år", .comma), .field, .phone, .registration(.cvr), .field,
        .empty,
        .figure("beløb-i", .comma),
      ])
    let rows = try table.organisationRows().compactMap(\.values)
    #expect(rows[0].figures.map(\.amount.description) == ["51", "1000", "-1.5"])
    #expect(rows[1].figures.map(\.id) == ["børn-pr-år"], "empty and unknown are not zero")
    #expect(rows[0].texts[.phone] == "12345678")
    #expect(rows[0].texts[.field("Ca.")] == "ca. 100")
  }

  @Test("The decimal sign is decided by the whole column, then by the others, then by the separator")
  func decimalMarks() throws {
    let own = try organisations("Navn;A\nx;1.000\ny;1,5")
    #expect(own.places["A"] == .figure("a", .comma))
    #expect(own.form.assumptions.isEmpty)
    let ownPoint = try organisations("Navn;A\nx;1.000\ny;1.5")
    #expect(ownPoint.places["A"] == .figure("a", .point))
    let others = try organisations("Navn;A;B\nx;1.000;1.25\ny;2.000;")
    #expect(others.places["A"] == .figure("a", .point))
    #expect(others.form.assumptions.isEmpty)
    let semicolon = try organisations("Navn;A\nx;1.000")
    #expect(semicolon.places["A"] == .figure("a", .init(.comma, ambiguous: .readAsWhole)))
    let comma = try organisations("Name,A\nx,\"1,000\"")
    #expect(comma.places["A"] == .figure("a", .init(.point, ambiguous: .readAsWhole)))
    #expect(try comma.organisationRows()[0].values?.figures.first?.amount.description == "1000")
  }

  @Test("A stated decimal sign holds; a column that does not fit it is text")
  func statedMark() throws {
    let table = try organisations("Navn;A;B\nx;1.000;1,5", options: ImportOptions(decimalMark: .point))
    #expect(table.places == ["Navn": .name, "A": .figure("a", .point), "B": .field])
    #expect(table.form.assumptions.isEmpty)
  }

  @Test("Headings that differ in a sign only keep figures apart")
  func ids() throws {
    let table = try organisations("Navn;#;?\nx;1;2")
    #expect(
      table.places == [
        "Navn": .name, "#": .figure("column-2", .init(.comma, ambiguous: .readAsWhole)),
        "?": .figure("column-3", .init(.comma, ambiguous: .readAsWhole)),
      ])
  }

  @Test("A bad row is reported by line and column, and the others go in")
  func badRows() throws {
    let rows = try organisations(
      """
      Navn;Note
      Baba;ok
      FRAK
      Unge;Ravne;er;her
      "Special" Minds;x
      ;uden navn
      Tomt til sidst;ok;;
      """ + "\nBag\u{202E}vendt;x\n"
    ).organisationRows()
    #expect(rows.compactMap(\.values?.name) == ["Baba", "Tomt til sidst"])
    #expect(
      rows.flatMap(\.problems) == [
        ImportProblem(.tooFewCells(found: 1, expected: 2), file: "list.csv", line: 3),
        ImportProblem(.tooManyCells(found: 4, expected: 2), file: "list.csv", line: 4, column: 3),
        ImportProblem(.textAfterQuote, file: "list.csv", line: 5, column: 1, heading: "Navn"),
        ImportProblem(.cellEmpty, file: "list.csv", line: 6, column: 1, heading: "Navn"),
        ImportProblem(
          .cell(.nameHasHiddenCharacter("Bag\u{202E}vendt", "\u{202E}")), file: "list.csv", line: 8, column: 1,
          heading: "Navn"),
      ])
  }

  @Test("Names and texts are kept in one normal form")
  func normalForm() throws {
    let rows = try organisations("Navn;Note\nA\u{30A}lborg ;e\u{301}n\r\nBaba;\"a\rb\r\nc \"").organisationRows()
    #expect(rows[0].values.map { Array($0.name.unicodeScalars) } == Array("Ålborg".unicodeScalars))
    #expect(rows[0].values?.texts[.note].map { Array($0.unicodeScalars) } == Array("én".unicodeScalars))
    #expect(rows[1].values?.texts[.note] == "a\nb\nc")
  }
}
