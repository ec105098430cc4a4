/// Where the values of an imported column go.
package enum ColumnPlace: Hashable, Sendable {
  /// The name of the organisation that a row adds.
  case name
  /// The organisation that a session was held with.
  case organisation
  /// The day of a session.
  case day
  /// The length of a session; the unit is what a bare number counts, where the heading says so.
  case duration(DurationReader.Unit?)
  case sessionKind
  /// Who held a session.
  case adviser
  case note
  /// A figure kept under this id, read with this sign before its decimals.
  case figure(ElementID, DecimalMark)
  /// A text kept under the column's heading.
  case field
  /// Nothing takes it: an empty column without a heading, or one that sessions have no use for.
  case unused
}
