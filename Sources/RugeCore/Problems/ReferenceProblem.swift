/// A name or id that a person gave and that points at nothing, or at several things.
package enum ReferenceProblem: Problem, Hashable {
  /// What the name should have named.
  package enum Kind: String, Hashable, Sendable {
    case organisation, person, enrolment, programme, version
    case stage, form, field, milestone, indicator, session, exit, role, agreement, agreedItem, report, change, plugin
    case channel, cohort, record, recordKind, recordState, category, round
    case meeting, action
  }

  /// Nothing goes by the name.
  case notFound(Kind, String, suggestion: String?, known: [String])
  /// It is the id of something else than what is meant; what would have been meant, where that is known.
  case otherKind(Kind, String, wanted: Kind, instead: String?)
  /// Several do.
  case ambiguous(Kind, String, candidates: [String])
  /// So does what a setting says, which is settled for good by a command that ends in one of the ids.
  case ambiguousSetting(String, Kind, String, candidates: [String], settling: String)
  /// The organisation exists but takes part in nothing.
  case notEnrolled(organisation: String)

  package var exitStatus: ExitStatus { .notFound }
}
