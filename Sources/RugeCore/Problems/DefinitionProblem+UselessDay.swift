extension DefinitionProblem {
  /// A day that no due date can count to.
  package enum UselessDay: CaseIterable, Hashable, Sendable {
    /// Before an enrolment, when nobody takes part yet.
    case beforeEnrolment
    /// Before its end, which nobody knows before it is there.
    case beforeEnd
    /// The end or after it, when nobody is asked any more.
    case afterEnd
  }
}
