/// Something that was taken for granted about an imported file.
package enum TableAssumption: Hashable, Sendable {
  /// The file is not UTF-8, so its letters were read as Windows-1252, in which Excel saves.
  case windows1252
  /// Numbers such as this cell were read as whole thousands, and nothing in the file shows that they are.
  case thousands(FigureCells.Example, heading: String)
  /// Some cells of the column are numbers, but too few for a column of figures, so that all are kept as texts.
  case keptAsText(numbers: Int, filled: Int, heading: String)
  /// The column's dates with slashes only make sense this way, or, for the day first, do not show it.
  case dayOrder(DayOrder, heading: String)
}
