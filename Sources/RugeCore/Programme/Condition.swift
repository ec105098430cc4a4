/// What must hold for a gate to open, or a reminder to be left out.
///
/// A condition is three-valued: it is met, not met, or not known yet; see ``Truth``.
package indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case atLeast(Int, of: [Condition])
  /// A milestone is accepted.
  case milestone(ElementID)
  /// All milestones of a set are accepted, or at least so many.
  case milestones(MilestoneSet, atLeast: Int?)
  case form(FormReference, FormTest)
  case sessions(SessionsTest)
  /// A figure passes a test.
  case indicator(IndicatorReference, NumberTest)
  /// An agreement is signed.
  case signed(ElementID)
  case records(RecordsTest)
  /// Everything that is settled per organisation has been settled.
  case agreedAll
  /// The enrolment is in a stage.
  case stage(ElementID)
  /// The enrolment has ended in a certain way.
  case exited(ElementID)

  package enum MilestoneSet: String, CaseIterable, Hashable, Sendable {
    /// Those that an organisation's plan has.
    case agreed
    /// Those that every organisation has, and those that its plan has.
    case all
  }
}
