package import RugeCore

/// A table that is to be imported: how it is written, where each column goes, and its rows.
///
/// Making one surveys the whole file; the rows are then read one after the other, as often as wanted, with the memory of
/// one row. Nothing here knows the store: what becomes of an organisation's row says ``DuplicateFinder``.
package struct TableImport {
  package let file: String
  package let kind: ImportKind
  package let form: TableForm
  package let columns: [ColumnMapping]
  /// How many rows there are under the headings, blank ones left out.
  package let rowCount: Int

  /// The sheet that the table was made of, where it was.
  package let sheet: String?

  private let source: any ByteSource
  private let today: Day
  private let values: [ImportField: String]
  private let countsRows: Bool
  private let skippedLines: Int

  /// Surveys the file at a path.
  package init(
    path: String, kind: ImportKind, today: Day, options: ImportOptions = ImportOptions()
  ) throws(ImportProblem) {
    try self.init(source: FileByteSource(path: path), file: path, kind: kind, today: today, options: options)
  }

  /// Surveys a table from any source; the file's name is for problems.
  package init(
    source: any ByteSource, file: String, kind: ImportKind, today: Day, options: ImportOptions = ImportOptions()
  ) throws(ImportProblem) {
    let encoding = try EncodingSurvey.encoding(of: source, stated: options.encoding, file: file)
    let separator =
      if let stated = options.separator { stated } else {
        try SeparatorSurvey.separator(of: source, encoding: encoding, file: file, skipping: options.skippedLines)
      }
    let survey: ColumnSurvey
    let plan: (columns: [ColumnMapping], dayOrder: DayOrder, assumptions: [TableAssumption])
    do {
      var reader = try TableReader.atHeadings(
        of: source, file: file, encoding: encoding, separator: separator, countsRows: options.countsRows,
        skipping: options.skippedLines)
      survey = try ColumnSurvey(&reader, file: file, kind: kind)
      plan = try ColumnPlanner(survey: survey, kind: kind, options: options, separator: separator, file: file).plan()
    } catch {
      // Where the headings cannot be those of the table, a title may stand above them.
      throw try TitleSurvey(source, encoding: encoding, options, file: file).problem ?? error
    }
    let guessed = encoding == .windows1252 && options.encoding == nil
    self.file = file
    self.kind = kind
    self.form = TableForm(
      encoding: encoding, separator: separator, dayOrder: plan.dayOrder,
      assumptions: (guessed ? [.windows1252] : []) + plan.assumptions)
    self.columns = plan.columns
    self.rowCount = survey.rowCount
    self.source = source
    self.today = today
    self.sheet = options.sheet
    self.values = options.values
    self.countsRows = options.countsRows
    self.skippedLines = options.skippedLines
  }

  /// Calls the body with each row of a list of organisations.
  package func forEachOrganisation(_ body: (ImportedRow<OrganisationRow>) throws -> Void) throws {
    let rows = OrganisationRowReader(columns: columns, checker: RowChecker(file: file, columns: columns))
    var reader = try rowsReader()
    while try reader.nextFilled() { try body(rows.read(reader)) }
  }

  /// Calls the body with each row of a list of sessions and, where a cell of it cannot be used, with the names in it.
  package func forEachSession(
    _ body: (_ row: ImportedRow<SessionRow>, _ unread: SessionNames?) throws -> Void
  ) throws {
    let days = DayCell(reader: DayReader(today: today, direction: .backwards, order: form.dayOrder))
    var rows = try SessionRowReader(
      columns: columns, checker: RowChecker(file: file, columns: columns), days: days, values: values)
    var reader = try rowsReader()
    while try reader.nextFilled() {
      let row = rows.read(reader)
      try body(row, rows.unread)
    }
  }

  /// Calls the body with the cells of each row of any other list.
  package func forEachRow(_ body: (ImportedRow<RowCells>) throws -> Void) throws {
    let days = DayReader(today: today, direction: .backwards, order: form.dayOrder)
    let rows = CellRowReader(
      columns: columns, checker: RowChecker(file: file, columns: columns), days: days, values: values)
    var reader = try rowsReader()
    while try reader.nextFilled() { try body(rows.read(reader)) }
  }

  /// Calls the body with the line and the cells of each row, as they stand in the file.
  package func forEachLine(_ body: (_ line: Int, _ cells: [String]) throws -> Void) throws {
    var reader = try rowsReader()
    while try reader.nextFilled() { try body(reader.line, (0..<reader.cellCount).map { reader.rawString($0) }) }
  }

  private func rowsReader() throws(ImportProblem) -> TableReader {
    try TableReader.atHeadings(
      of: source, file: file, encoding: form.encoding, separator: form.separator, countsRows: countsRows,
      skipping: skippedLines)
  }
}
