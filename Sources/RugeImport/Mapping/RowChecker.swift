import RugeCore

/// Collects what is wrong with a row.
struct RowChecker {
  let file: String
  let columns: [ColumnMapping]

  /// What is wrong with the row as a whole; then its cells are not read.
  func shapeProblem(_ row: borrowing TableReader) -> ImportProblem? {
    guard let (fault, column) = row.fault(columns: columns.count) else { return errorValue(row) }
    let heading = column.flatMap { $0 <= columns.count ? columns[$0 - 1].heading : nil }
    return ImportProblem(fault, file: file, line: row.line, column: column, heading: heading)
  }

  /// A cell that holds a spreadsheet's word for what it could not calculate, if there is one; figures say so themselves.
  private func errorValue(_ row: borrowing TableReader) -> ImportProblem? {
    for column in columns {
      switch column.place {
      case .figure, .empty, .unused: continue
      default: break
      }
      let index = column.number - 1
      guard row.withCell(index, { $0.first == Byte.numberSign }) else { continue }
      let text = row.string(index)
      if Self.errorValues.contains(text.uppercased()) { return problem(.errorValue(text), in: column, line: row.line) }
    }
    return nil
  }

  private static let errorValues: Set<String> = [
    "#N/A", "#I/T", "#SAKNAS!", "#REF!", "#REFERENCE!", "#REFERENS!", "#DIV/0!", "#DIVISION/0!", "#VALUE!", "#VÆRDI!",
    "#VÄRDEFEL!", "#NAME?", "#NAVN?", "#NAMN?", "#NUM!", "#NUM.", "#OGILTIGT!", "#NULL!", "#NUL!", "#SKÄRNING!",
  ]

  func problem(_ fault: ImportFault, in column: ColumnMapping, line: Int) -> ImportProblem {
    ImportProblem(fault, file: file, line: line, column: column.number, heading: column.heading)
  }
}
