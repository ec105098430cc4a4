package import RugeCore

/// What the person states about a file, in place of what the file shows.
package struct ImportOptions: Hashable, Sendable {
  package var encoding: TextEncoding?
  package var separator: CellSeparator?
  package var decimalMark: DecimalMark?
  package var dayOrder: DayOrder?

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
