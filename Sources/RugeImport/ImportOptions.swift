package import RugeCore

/// What the person states about a file, in place of what the file shows.
package struct ImportOptions: Hashable, Sendable {
  /// A column that a programme knows: who has a role, an indicator, a question.
  package struct NamedColumn: Hashable, Sendable {
    /// What its heading may be: an id, titles.
    package let headings: [String]
    package let field: ImportField

    package init(headings: [String], field: ImportField) {
      self.headings = headings
      self.field = field
    }
  }

  package var encoding: TextEncoding?
  package var separator: CellSeparator?
  package var decimalMark: DecimalMark?
  package var dayOrder: DayOrder?
  /// What columns say, by their headings.
  package var columns: [String: ImportField] = [:]
  /// What all rows say.
  package var values: [ImportField: String] = [:]
  /// What headings may mean besides the usual words.
  package var named: [NamedColumn] = []
  /// Whether places are counted in rows, as a sheet numbers them, and not in lines.
  package var countsRows = false
  /// How many lines stand above the headings and are no part of the table; of a sheet, rows.
  package var skippedLines = 0
  /// The sheet that the table was made of, as problems name it.
  package var sheet: String?

  package init(
    encoding: TextEncoding? = nil, separator: CellSeparator? = nil, decimalMark: DecimalMark? = nil,
    dayOrder: DayOrder? = nil
  ) {
    self.encoding = encoding
    self.separator = separator
    self.decimalMark = decimalMark
    self.dayOrder = dayOrder
  }
}
