import RugeCore

/// Collects what is wrong with a row.
struct RowChecker {
  let file: String
  let columns: [ColumnMapping]

  /// What is wrong with the row as a whole; then its cells are not read.
  func shapeProblem(_ row: borrowing TableReader) -> ImportProblem? {
    if let column = row.columnOfTextAfterQuote {
      return ImportProblem(
        .textAfterQuote, file: file, line: row.line, column: column,
        heading: column <= columns.count ? columns[column - 1].heading : nil)
    }
    let (found, expected) = (row.cellCount, columns.count)
    if found < expected {
      return ImportProblem(.tooFewCells(found: found, expected: expected), file: file, line: row.line)
    }
    if found > expected, let extra = (expected..<found).first(where: { !row.isBlank($0) }) {
      return ImportProblem(
        .tooManyCells(found: found, expected: expected), file: file, line: row.line, column: extra + 1)
    }
    return nil
  }

  func problem(_ fault: ImportFault, in column: ColumnMapping, line: Int) -> ImportProblem {
    ImportProblem(fault, file: file, line: line, column: column.number, heading: column.heading)
  }
}
