/// One of those who have a part in an enrolment, as a programme names them.
package enum Party: Hashable, Sendable {
  /// Whoever has a role.
  case role(ElementID)
  /// What takes part itself.
  case participant
}
