import RugeCore

/// Finds out whether the first row of a table is a title that somebody wrote above the headings.
struct TitleSurvey {
  /// That it is one; `nil` where it does not look so.
  let problem: ImportProblem?

  /// So many rows below are looked at.
  private static let rowsCompared = 3
  private static let linesOfTitle = 4

  /// A title is one filled cell above rows that have several, as many each; what some column is called is none.
  ///
  /// - Throws: Where the file cannot be read.
  init(
    _ source: any ByteSource, encoding: TextEncoding, _ options: ImportOptions, file: String
  ) throws(ImportProblem) {
    let candidates = options.separator.map { [$0] } ?? [.semicolon, .tab, .comma]
    for candidate in candidates {
      var reader = try TableReader(
        source, file: file, encoding: encoding, separator: candidate, countsRows: options.countsRows)
      guard try reader.nextFilled(after: options.skippedLines), let title = reader.onlyCell else { continue }
      let line = reader.line
      guard !HeadingWords.isKnown(Heading(title)) else { continue }
      // Below a title may stand a date, or whose list it is.
      var isFilled = try reader.nextFilled()
      for _ in 0..<Self.linesOfTitle where isFilled && reader.onlyCell != nil { isFilled = try reader.nextFilled() }
      guard isFilled, reader.onlyCell == nil else { continue }
      let (headings, width) = (reader.line, reader.cellCount)
      var areAlike = true
      for _ in 0..<Self.rowsCompared where try reader.nextFilled() {
        areAlike = areAlike && (options.countsRows || reader.cellCount == width)
      }
      guard areAlike else { continue }
      problem = ImportProblem(
        .titleAboveHeadings(title.displaySafeLine, lines: headings - 1), file: file, line: line)
      return
    }
    problem = nil
  }
}

extension TableReader {
  /// The text of the only cell of the row that has something in it.
  fileprivate var onlyCell: String? {
    let filled = (0..<cellCount).filter { !isBlank($0) }
    return filled.count == 1 ? string(filled[0]) : nil
  }
}
