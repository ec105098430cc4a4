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
  /// A figure kept under this id, and how its numbers are read.
  case figure(ElementID, NumberNotation)
  /// The number under which the organisation stands in a public register.
  case registration(RegistrationNumber.Register)
  /// How the organisation is reached.
  case email, phone
  /// A text kept under the column's heading.
  case field
  /// What a row of any other list says, and how its numbers are read where it may have some.
  case value(ImportField, NumberNotation?)
  /// No row has anything in it, so that nothing takes it.
  case empty
  /// Nothing takes it, since sessions have no use for it.
  case unused
}
