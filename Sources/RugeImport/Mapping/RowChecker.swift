import RugeCore

/// Collects what is wrong with a row.
struct RowChecker {
  let file: String
  let columns: [ColumnMapping]

  /// What is wrong with the row as a whole; then its cells are not read.
  func shapeProblem(_ row: borrowing TableReader) -> ImportProblem? {
    guard let (fault, column) = row.fault(columns: columns.count) else { return nil }
    let heading = column.flatMap { $0 <= columns.count ? columns[$0 - 1].heading : nil }
    return ImportProblem(fault, file: file, line: row.line, column: column, heading: heading)
  }

  func problem(_ fault: ImportFault, in column: ColumnMapping, line: Int) -> ImportProblem {
    ImportProblem(fault, file: file, line: line, column: column.number, heading: column.heading)
  }
}
