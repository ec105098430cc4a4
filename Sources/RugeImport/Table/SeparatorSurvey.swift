import RugeCore

/// Finds the separator of a table from its headings and first rows, with quotation marks respected.
enum SeparatorSurvey {
  /// The separator that parts the headings into most cells, of those that part the first rows alike if there is one.
  ///
  /// It is a semicolon where nothing parts the headings.
  static func separator(
    of source: any ByteSource, encoding: TextEncoding, file: String, skipping skippedLines: Int = 0
  ) throws(ImportProblem) -> CellSeparator {
    var best = (separator: CellSeparator.semicolon, isRegular: false, cells: 1)
    for candidate in [CellSeparator.semicolon, .tab, .comma] {
      var reader = try TableReader(source, file: file, encoding: encoding, separator: candidate)
      guard (try? reader.nextFilled()) ?? false else { continue }
      // Excel's own way of saying it, in a line before the headings.
      if let stated = stated(reader.string(0)) { return stated }
      guard reader.line > skippedLines || ((try? reader.nextFilled(after: skippedLines)) ?? false) else { continue }
      let cells = reader.cellCount
      let isRegular = cells > 1 && hasRegularRows(&reader, cells: cells)
      if (isRegular ? 1 : 0, cells) > (best.isRegular ? 1 : 0, best.cells) { best = (candidate, isRegular, cells) }
    }
    return best.separator
  }

  /// Whether the rows that come next have as many cells as the headings; a separator inside texts seldom does.
  private static func hasRegularRows(_ reader: inout TableReader, cells: Int) -> Bool {
    for _ in 0..<rowsCompared {
      // What is wrong with the rows is found, and reported, when they are read with the separator chosen.
      guard (try? reader.nextFilled()) ?? false else { return true }
      if reader.cellCount != cells { return false }
    }
    return true
  }

  private static let rowsCompared = 5

  /// Whether a row is the line `sep=;` with which a file may say its separator.
  static func isStatement(_ reader: borrowing TableReader) -> Bool {
    reader.cellCount == 2 && reader.string(0).lowercased() == "sep=" && reader.string(1).isEmpty
  }

  private static func stated(_ cell: String) -> CellSeparator? {
    guard cell.lowercased().hasPrefix("sep=") else { return nil }
    return CellSeparator(rawValue: String(cell.dropFirst(4)))
  }
}
