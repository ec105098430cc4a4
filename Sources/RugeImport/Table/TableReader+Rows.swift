import RugeCore

extension TableReader {
  /// Starts at the row of headings, which has been read; throws where there is none.
  static func atHeadings(
    of source: any ByteSource, file: String, encoding: TextEncoding, separator: CellSeparator, countsRows: Bool = false,
    skipping skippedLines: Int = 0
  ) throws(ImportProblem) -> TableReader {
    var reader = try TableReader(source, file: file, encoding: encoding, separator: separator, countsRows: countsRows)
    var found = try reader.nextFilled(after: skippedLines)
    if found, SeparatorSurvey.isStatement(reader) { found = try reader.nextFilled() }
    guard found else { throw ImportProblem(.empty, file: file) }
    if countsRows { reader.fillRows(to: reader.cellCount) }
    return reader
  }

  /// Goes to the next row in which a cell is filled; false where there is none.
  ///
  /// Spreadsheets save rows that were once formatted as rows of separators.
  mutating func nextFilled() throws(ImportProblem) -> Bool {
    while try next() {
      if (0..<cellCount).contains(where: { !isBlank($0) }) { return true }
    }
    return false
  }

  /// The same, passing over rows that begin on one of the first lines.
  mutating func nextFilled(after skippedLines: Int) throws(ImportProblem) -> Bool {
    while try nextFilled() { if line > skippedLines { return true } }
    return false
  }

  /// What is wrong with the row as a whole under so many headings, and in which column; then its cells are not read.
  func fault(columns: Int) -> (fault: ImportFault, column: Int?)? {
    if let column = columnOfTextAfterQuote { return (.textAfterQuote, column) }
    if cellCount < columns { return (.tooFewCells(found: cellCount, expected: columns), nil) }
    guard let extra = (columns..<cellCount).first(where: { !isBlank($0) }) else { return nil }
    return (.tooManyCells(found: cellCount, expected: columns), extra + 1)
  }

  /// Whether a cell, by index, has nothing but spaces in it.
  func isBlank(_ index: Int) -> Bool {
    withCell(index) { $0.allSatisfy { $0 == Byte.space || $0 == Byte.tab } }
  }
}
