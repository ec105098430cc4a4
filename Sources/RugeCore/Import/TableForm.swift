/// How a table is written, as it was stated or as the whole file shows.
package struct TableForm: Hashable, Sendable {
  package let encoding: TextEncoding
  package let separator: CellSeparator
  /// How dates with slashes are read.
  package let dayOrder: DayOrder
  /// What was taken for granted because the file does not show it, for the person to confirm.
  package let assumptions: [TableAssumption]

  package init(
    encoding: TextEncoding, separator: CellSeparator, dayOrder: DayOrder = .dayFirst,
    assumptions: [TableAssumption] = []
  ) {
    self.encoding = encoding
    self.separator = separator
    self.dayOrder = dayOrder
    self.assumptions = assumptions
  }
}
