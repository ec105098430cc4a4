/// What the rows of an imported table are.
package enum ImportKind: String, CaseIterable, Hashable, Sendable {
  case organisation, session
  /// People, and for whom they speak.
  case person
  case enrolment
  /// Who came to a meeting, and who did not.
  case attendance
  case figure
  /// Answers to the questions of a form.
  case form
  /// What somebody promised to do.
  case action
}
