import RugeCore

/// Reads the rows of a list whose columns say what each cell is about.
struct CellRowReader {
  let columns: [ColumnMapping]
  let checker: RowChecker
  let days: DayReader
  /// What all rows say that do not say it themselves.
  let values: [ImportField: String]

  func read(_ row: borrowing TableReader) -> ImportedRow<RowCells> {
    if let problem = checker.shapeProblem(row) { return .invalid([problem], line: row.line) }
    var cells = values.mapValues { ImportedCell($0) }
    for column in columns {
      guard case .value(let field, let notation) = column.place,
        let text = row.withCell(column.number - 1, CellText.text)
      else { continue }
      cells[field] = ImportedCell(text, column: column.number, heading: column.heading, notation: notation)
    }
    return .read(RowCells(file: checker.file, line: row.line, cells: cells, days: days), line: row.line)
  }
}
