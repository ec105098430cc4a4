/// The filled cells of an imported row, by what they say.
package struct RowCells: Sendable {
  package let file: String
  package let line: Int
  package let cells: [ImportField: ImportedCell]
  /// How the days in it are read.
  package let days: DayReader

  package init(file: String, line: Int, cells: [ImportField: ImportedCell], days: DayReader) {
    self.file = file
    self.line = line
    self.cells = cells
    self.days = days
  }

  package subscript(field: ImportField) -> ImportedCell? { cells[field] }

  /// What is wrong with a cell, or with its not being there.
  package func problem(_ fault: ImportFault, _ field: ImportField) -> ImportProblem {
    let cell = cells[field]
    return ImportProblem(fault, file: file, line: line, column: cell?.column, heading: cell?.heading)
  }
}
