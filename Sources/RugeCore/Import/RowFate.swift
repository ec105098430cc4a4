/// What becomes of a row of an imported list of organisations.
package enum RowFate: Hashable, Sendable {
  /// It is added; names that look much like it are named, for a person to judge.
  case added(similar: [KnownName])
  /// It is not added, since the same organisation is there already.
  case duplicate(of: KnownName)
  /// It is not added, since the organisation with the same number in a public register is there already, under a name of its own.
  case sameNumber(RegistrationNumber, of: KnownName)
  /// It is not added, since its values cannot be used.
  case invalid([ImportProblem])
}
