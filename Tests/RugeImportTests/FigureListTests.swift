import RugeCore
import RugeImport
import Testing

@Suite("Figures in lists of organisations")
struct FigureListTests {
  private func amounts(_ table: TableImport) throws -> [String?] {
    try table.organisationRows().map { try #require($0.values).figures.first?.amount.description }
  }

  private func faults(_ table: TableImport) throws -> [ImportFault] {
    try table.organisationRows().flatMap { try #require($0.values).unusable.map(\.fault) }
  }

  @Test("A number that nothing decides is read only where the file’s convention makes it a whole thousand")
  func undecided() throws {
    let danish = try organisations("Navn;Børn\nA;51\nB;1.000\nC;12.500")
    #expect(try amounts(danish) == ["51", "1000", "12500"])
    let example = FigureCells.Example(spelling: "1.000", amount: Quantity(millionths: 1_000_000_000), line: 3)
    #expect(
      danish.form.assumptions == [.thousands(example, heading: "Børn")], "the assumption names a cell of the file")

    let english = try organisations("Name,Children\nA,\"1,200\"\nB,7")
    #expect(try amounts(english) == ["1200", "7"])
    let cell = FigureCells.Example(spelling: "1,200", amount: Quantity(millionths: 1_200_000_000), line: 2)
    #expect(english.form.assumptions == [.thousands(cell, heading: "Children")])
  }

  @Test(
    "A number that would become one with three decimals is refused where nothing decides it",
    arguments: [("Navn,Børn\nA,7\nB,\"1.200\"", "1.200"), ("Navn;Børn\nA;7\nB;1,200", "1,200")])
  func ambiguous(list: String, cell: String) throws {
    let table = try organisations(list)
    #expect(try amounts(table) == ["7", nil])
    #expect(table.form.assumptions.isEmpty)
    #expect(
      try table.organisationRows()[1].values?.unusable == [
        ImportProblem(.cell(.numberAmbiguous(cell)), file: "list.csv", line: 3, column: 2, heading: "Børn")
      ])
  }

  @Test("Cells that contradict each other are refused one by one, and never guessed")
  func contradictions() throws {
    let both = try organisations("Navn;Børn\nA;1.200\nB;1,200\nC;51")
    #expect(try amounts(both) == [nil, nil, "51"])
    #expect(try faults(both) == [.cell(.numberAmbiguous("1.200")), .cell(.numberAmbiguous("1,200"))])
    let mixed = try organisations("Navn;Børn\nA;1,5\nB;2,5\nC;3.5\nD;1.200")
    #expect(try amounts(mixed) == ["1.5", "2.5", nil, nil])
    #expect(
      try faults(mixed) == [
        .cell(.numberInOtherNotation("3.5", expected: .comma)), .cell(.numberAmbiguous("1.200")),
      ])
  }

  @Test("A few cells that are no numbers leave the column a figure, and only themselves out")
  func badCells() throws {
    let table = try organisations("Navn;Børn;Ord\nA;10;1\nB;ca. 40;to\nC;30;tre\nD;;\nE;ukendt;fire")
    #expect(
      table.places == ["Navn": .name, "Børn": .figure("børn", .init(.comma, ambiguous: .readAsWhole)), "Ord": .field])
    #expect(try amounts(table) == ["10", nil, "30", nil, nil])
    #expect(
      try table.organisationRows().flatMap { $0.values?.unusable ?? [] } == [
        ImportProblem(.cell(.numberNotUnderstood("ca. 40")), file: "list.csv", line: 3, column: 2, heading: "Børn")
      ])
    let example = FigureCells.Example(spelling: "10", amount: Quantity(millionths: 10_000_000), line: 2)
    #expect(table.columns[1].cells == FigureCells(numbers: 2, unknown: 2, unusable: 1, example: example))
  }

  @Test(
    "A column of which half are numbers is one of figures; one of which fewer are stays text, and that is said",
    arguments: [
      ("3,5\n4\nx\ny", true, nil), ("3,5\nca. 40\nmange", false, 1), ("3,5\n4\nx\ny\nz", false, 2),
      ("to\ntre\nfire\nfem\n5", false, nil), ("0800\n0900\nx\ny", false, nil), ("08\n9\n10\nx", false, 3),
    ] as [(String, Bool, Int?)])
  func mostlyNumbers(cells: String, isFigure: Bool, numbers: Int?) throws {
    let rows = cells.split(separator: "\n").enumerated().map { "N\($0);\($1)" }
    let table = try organisations("Navn;Børn\n" + rows.joined(separator: "\n"))
    #expect((table.places["Børn"] == .field) == !isFigure)
    #expect(
      table.form.assumptions == (numbers.map { [.keptAsText(numbers: $0, filled: rows.count, heading: "Børn")] } ?? []))
    guard isFigure else { return }
    let faults = try table.organisationRows().flatMap { $0.values?.unusable ?? [] }
    #expect(faults.map(\.line) == [4, 5], "each bad cell is reported")
  }

  @Test("A row that is invalid anyway tells of its bad figures too")
  func invalidRow() throws {
    let rows = try organisations("Navn;Børn\nA;10\nB;20\n;ca. 40").organisationRows()
    #expect(rows[2].problems.map(\.fault) == [.cellEmpty, .cell(.numberNotUnderstood("ca. 40"))])
  }

  @Test("A column is judged by every row that goes in, also one with separators at its end")
  func trailingSeparators() throws {
    let table = try organisations("Navn;Børn\nA;10;;\nB;20;;")
    #expect(try amounts(table) == ["10", "20"])
  }

  @Test("A column without content is empty, whatever its heading")
  func emptyColumns() throws {
    let table = try organisations("Navn;Frivillige;Note;\nA;;;\nB; ;;")
    #expect(table.columns.map(\.place) == [.name, .empty, .empty, .empty])
  }

  @Test("A list with a date and a duration is one of sessions, and one with either is not")
  func sessionsInstead() throws {
    #expect(
      throws: ImportProblem(.looksLikeSessions(day: "Dato", duration: "Varighed"), file: "list.csv", line: 1)
    ) { try organisations("Organisation;Dato;Varighed\nBaba;2026-01-12;90m") }
    for list in ["Navn;Dato\nA;2026-01-12", "Navn;Timer\nA;12", "Navn;Dato;Timer\nA;2026-01-12;"] {
      #expect(throws: Never.self) { try organisations(list) }
    }
  }
}
