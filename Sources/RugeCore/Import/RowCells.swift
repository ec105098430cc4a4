/// A cell of an imported row, or a value that was stated for all rows.
package struct ImportedCell: Hashable, Sendable {
  /// Without spaces around it, in normalisation form C.
  package let text: String
  /// The column's number, from 1; `nil` where the value was stated for all rows.
  package let column: Int?
  package let heading: String?
  /// How numbers in it are read.
  package let notation: NumberNotation?

  package init(_ text: String, column: Int? = nil, heading: String? = nil, notation: NumberNotation? = nil) {
    self.text = text
    self.column = column
    self.heading = heading
    self.notation = notation
  }
}

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
