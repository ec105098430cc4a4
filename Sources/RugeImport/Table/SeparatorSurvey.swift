import RugeCore

/// Finds the separator of a table from its first row, in which quotation marks are respected.
enum SeparatorSurvey {
  /// The separator that parts the headings into most cells; semicolon where none of them does.
  static func separator(of source: any ByteSource, encoding: TextEncoding, file: String) throws(ImportProblem)
    -> CellSeparator
  {
    var best = CellSeparator.semicolon
    var most = 1
    for candidate in [CellSeparator.semicolon, .tab, .comma] {
      var reader = try TableReader(source, file: file, encoding: encoding, separator: candidate)
      guard try reader.next() else { throw ImportProblem(.empty, file: file) }
      // Excel's own way of saying it, in a line before the headings.
      if let stated = stated(reader.string(0)) { return stated }
      if reader.cellCount > most {
        best = candidate
        most = reader.cellCount
      }
    }
    return best
  }

  /// Whether a row is the line `sep=;` with which a file may say its separator.
  static func isStatement(_ reader: borrowing TableReader) -> Bool {
    reader.cellCount == 2 && reader.string(0).lowercased() == "sep=" && reader.string(1).isEmpty
  }

  private static func stated(_ cell: String) -> CellSeparator? {
    guard cell.lowercased().hasPrefix("sep=") else { return nil }
    return CellSeparator(rawValue: String(cell.dropFirst(4)))
  }
}
