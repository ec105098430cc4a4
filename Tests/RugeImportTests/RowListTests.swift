import RugeCore
import RugeImport
import RugeTestSupport
import Testing

@Suite("Lists of people, enrolments, attendance, figures, answers and actions")
struct RowListTests {
  private func table(
    _ text: String, _ kind: ImportKind, _ options: ImportOptions = ImportOptions()
  ) throws -> TableImport {
    try TableImport(source: MemorySource(text), file: "list.csv", kind: kind, today: today, options: options)
  }

  private func fields(_ text: String, _ kind: ImportKind, _ options: ImportOptions = ImportOptions()) throws
    -> [ImportField?]
  {
    try table(text, kind, options).columns.map(\.place.importField)
  }

  @Test("columns are found in Danish, English and Swedish")
  func languages() throws {
    for heading in [
      "Navn;E-mail;Telefon;Organisation;Stilling", "Name;E-mail;Phone;Organisation;Title",
      "Namn;E-post;Mobil;Organisation;Befattning",
    ] {
      #expect(
        try fields(heading + "\na;b@c.dk;1234;d;e\n", .person) == [.name, .email, .phone, .organisation, .function])
    }
    for heading in [
      "Organisation;Dato;Møde;Fremmøde;Minutter", "Organisation;Date;Session;Attendance;Minutes",
      "Organisation;Datum;Möte;Närvaro;Minuter",
    ] {
      #expect(
        try fields(heading + "\na;2026-01-12;b;ja;60\n", .attendance)
          == [.organisation, .day, .sessionKind, .status, .duration(.minute)])
    }
  }

  @Test("what a programme names has a column of its own, before the usual words")
  func named() throws {
    var options = ImportOptions()
    options.named = [.init(headings: ["frivillige", "Frivillige", "Volunteers"], field: .figure("frivillige"))]
    #expect(
      try fields("Organisation;Dato;Volunteers;Andet\na;2026-01-12;7;x\n", .figure, options)
        == [.organisation, .day, .figure("frivillige"), nil])
    #expect(throws: ImportProblem.self) { try table("Organisation;Dato;Andet\na;2026-01-12;x\n", .figure) }
  }

  @Test("a mapping file wins over headings, and a stated value over a missing column")
  func stated() throws {
    var options = ImportOptions()
    options.columns = ["Firma": .organisation, "Organisation": .ignored]
    options.values = [.day: "2026-01-12", .note: "Ring"]
    #expect(try fields("Firma;Organisation\na;b\n", .action, options) == [.organisation, nil])
    var rows: [ImportedRow<RowCells>] = []
    try table("Firma;Organisation\na;b\n", .action, options).forEachRow { rows.append($0) }
    guard case .read(let cells, let line) = rows[0] else { throw Failed() }
    #expect(line == 2 && cells[.organisation]?.text == "a" && cells[.note]?.text == "Ring")
  }

  @Test("a spreadsheet's word for what it could not calculate is no value")
  func errorValues() throws {
    for word in ["#N/A", "#I/T", "#DIVISION/0!", "#ref!"] {
      var rows: [ImportedRow<RowCells>] = []
      try table("Navn;Telefon\na;\(word)\n", .person).forEachRow { rows.append($0) }
      #expect(rows.map(\.line) == [2] && rows[0].problems.map(\.fault) == [.errorValue(word)])
      #expect(rows[0].problems.first?.column == 2)
    }
  }

  @Test("an apostrophe that keeps a text from being calculated is taken off, and no other")
  func apostrophes() throws {
    var names: [String] = []
    try organisations("Navn\n'=1+1\n''=1\n'n Huis\n'\n'x=1\n").forEachOrganisation {
      names.append($0.values?.name ?? "")
    }
    #expect(names == ["=1+1", "'=1", "'n Huis", "'", "'x=1"])
  }

  @Test("of a sheet the rows are counted, whatever lines their cells have, and short rows end in empty cells")
  func sheetRows() throws {
    var options = ImportOptions(encoding: .utf8, separator: .comma)
    options.countsRows = true
    var lines: [Int] = []
    try table("\n\nNavn,Telefon\nA,\"12\n34\"\n\nB\n", .person, options).forEachRow { lines.append($0.line) }
    #expect(lines == [4, 6])
  }

  private struct Failed: Error {}
}
