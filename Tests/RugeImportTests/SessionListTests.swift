import RugeCore
import RugeImport
import RugeTestSupport
import Testing

@Suite("Lists of sessions")
struct SessionListTests {
  @Test("Columns are found in Danish, English and Swedish")
  func languages() throws {
    let danish = try sessions(
      "Organisation;Dato;Varighed;Type;Rådgiver;Bemærkning;Sted\nBaba;2026-01-12;1,5t;møde;Mette;ok;Kbh")
    let english = try sessions(
      "Organisation,Date,Duration,Kind,Adviser,Notes,Place\nBaba,2026-01-12,1.5h,møde,Mette,ok,Kbh")
    let swedish = try sessions(
      "Organisation;Datum;Varaktighet;Typ;Rådgivare;Anmärkning;Ort\nBaba;2026-01-12;1,5 timmar;møde;Mette;ok;Kbh")
    for table in [danish, english, swedish] {
      #expect(
        table.columns.map(\.place) == [.organisation, .day, .duration(nil), .sessionKind, .adviser, .note, .unused])
      let day = Day("2026-01-12")
      #expect(
        try table.sessionRows() == [
          .read(
            SessionRow(organisation: "Baba", day: day, minutes: 90, kind: "møde", adviser: "Mette", note: "ok"), line: 2
          )
        ])
    }
  }

  @Test(
    "A heading may say what a bare number counts",
    arguments: [
      ("Minutter", "90"), ("Varighed (min)", "90"), ("Timer", "1,5"), ("Duration in hours", "1.5"),
      ("Varighed", "1:30"),
    ])
  func units(heading: String, cell: String) throws {
    let rows = try sessions("Organisation;Dato;\(heading)\nBaba;12-01-2026;\(cell)").sessionRows()
    #expect(rows[0].values?.minutes == 90)
    #expect(rows[0].values?.kind == nil)
  }

  @Test("A bare number under a heading without a unit is refused")
  func unitless() throws {
    let rows = try sessions("Organisation;Dato;Varighed\nBaba;12-01-2026;90").sessionRows()
    #expect(rows[0].problems.map(\.fault) == [.cell(.durationWithoutUnit("90"))])
    #expect(rows[0].problems.first?.column == 3)
  }

  @Test(
    "Dates are whole, in any spelling, with a time of day after them or not",
    arguments: [
      "2026-01-20", "20-01-2026", "20.01.2026", "20/1-2026", "20. januar 2026", "20-01-2026 00:00",
      "2026-01-20T09:30:00",
      "2026-01-20 09:30:00Z", "tirsdag den 20. januar 2026",
    ])
  func dates(cell: String) throws {
    let rows = try sessions("Organisation;Dato;Minutter\nBaba;\(cell);60").sessionRows()
    #expect(rows[0].values?.day.description == "2026-01-20")
  }

  @Test(
    "A date that is none, or means another day tomorrow, is refused",
    arguments: ["2026-02-30", "30.02.2026", "i går", "20/1", "20-01-26", "x"])
  func badDates(cell: String) throws {
    let rows = try sessions("Organisation;Dato;Minutter\nBaba;\(cell);60").sessionRows()
    #expect(rows[0].problems.count == 1)
    #expect(rows[0].problems.first?.heading == "Dato")
  }

  @Test("The order of dates with slashes is decided by the whole column, and doubt is said")
  func dayOrder() throws {
    func table(_ dates: [String], _ options: ImportOptions = ImportOptions()) throws -> TableImport {
      try sessions(
        "Organisation;Dato;Minutter\n" + dates.map { "Baba;\($0);60" }.joined(separator: "\n"), options: options)
    }
    let shown = try table(["1/9/2026", "20/1/2026"])
    #expect(shown.form.dayOrder == .dayFirst)
    #expect(shown.form.assumptions.isEmpty)
    let american = try table(["1/9/2026", "1/20/2026"])
    #expect(american.form.dayOrder == .monthFirst)
    #expect(american.form.assumptions == [.dayOrder(.monthFirst, heading: "Dato")])
    #expect(try american.sessionRows().compactMap(\.values?.day.description) == ["2026-01-09", "2026-01-20"])
    let doubtful = try table(["1/9/2026"])
    #expect(doubtful.form.assumptions == [.dayOrder(.dayFirst, heading: "Dato")])
    #expect(try doubtful.sessionRows()[0].values?.day.description == "2026-09-01")
    let stated = try table(["1/9/2026"], ImportOptions(dayOrder: .monthFirst))
    #expect(stated.form.assumptions.isEmpty)
    #expect(try stated.sessionRows()[0].values?.day.description == "2026-01-09")
    let mixed = try table(["20/1/2026", "1/20/2026"])
    #expect(try mixed.sessionRows().map(\.problems.count) == [0, 1])
  }

  @Test("Everything that is wrong with a row is reported at once")
  func allProblems() throws {
    let rows = try sessions("Organisation;Dato;Minutter\n;30.02.2026;x").sessionRows()
    #expect(
      rows[0].problems.map(\.fault) == [
        .cellEmpty, .cell(.dayDoesNotExist("30.02.2026")), .cell(.durationNotUnderstood("x")),
      ])
  }

  @Test(
    "Each column that a session needs is named where it is missing",
    arguments: [
      ("Dato;Minutter", ColumnPlace.organisation), ("Organisation;Minutter", .day),
      ("Organisation;Dato", .duration(nil)),
    ])
  func missing(headings: String, place: ColumnPlace) {
    let found = headings.split(separator: ";").map { String($0) }
    #expect(throws: ImportProblem(.columnMissing(place, found: found), file: "list.csv", line: 1)) {
      try sessions("\(headings)\nx;y")
    }
  }

  @Test("When a session began and the time beside it are read; a column that only sounds like that is left alone")
  func surroundings() throws {
    let table = try sessions(
      "Organisation;Dato;Varighed (min);Starttid;Forberedelse (timer);Rejsetid;Kørsel\nBaba;2026-01-12;60;14:30:00;1,5;20m;45 km"
    )
    #expect(
      table.columns.map(\.place) == [
        .organisation, .day, .duration(.minute), .value(.began, nil), .value(.effort(.preparation, .hour), nil),
        .value(.effort(.travel, nil), nil), .unused,
      ])
    let row = try #require(try table.sessionRows()[0].values)
    #expect(row.began == TimeOfDay(hour: 14, minute: 30) && row.efforts == [.preparation: 90, .travel: 20])
    let prose = try sessions("Organisation;Dato;Minutter;Forberedelse\nBaba;2026-01-12;60;Læst regnskab")
    #expect(prose.columns.last?.place == .unused)
    let bare = try sessions("Organisation;Dato;Minutter;Rejsetid\nBaba;2026-01-12;60;20").sessionRows()
    #expect(bare[0].problems.map(\.fault) == [.cell(.durationWithoutUnit("20"))])
  }
}
