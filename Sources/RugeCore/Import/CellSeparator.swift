/// What stands between the cells of a row.
package enum CellSeparator: String, CaseIterable, Hashable, Sendable {
  case semicolon = ";"
  case comma = ","
  case tab = "\t"

  /// The sign before decimals in spreadsheets that save with the separator.
  ///
  /// Office programs separate with semicolons exactly where the comma stands before decimals.
  package var customaryDecimalMark: DecimalMark {
    self == .comma ? .point : .comma
  }
}
