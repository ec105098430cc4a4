/// What becomes of a row of an imported list of organisations.
package enum RowFate: Hashable, Sendable {
  /// It is added; names that look much like it are named, for a person to judge.
  case added(similar: [KnownName])
  /// It is not added, since the same organisation is there already.
  case duplicate(of: KnownName)
  /// It is not added, since an organisation of another name has the same number in a public register: one of the two is
  /// wrong, and only a person knows which.
  case sameNumber(RegistrationNumber, of: KnownName)
  /// It is not added, since its values cannot be used.
  case invalid([ImportProblem])
}
