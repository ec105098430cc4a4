/// What must hold for a gate to open, or a reminder to be left out.
///
/// A condition is three-valued: it is met, not met, or not known yet; see ``Truth``.
package indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case atLeast(Int, of: [Condition])
  /// A milestone is accepted.
  case milestone(ElementID)
  /// All milestones of a set are accepted.
  case milestones(MilestoneSet)
  /// A form is passed, or merely answered in full.
  case form(ElementID, passed: Bool)
  /// At least so many sessions of a kind were held.
  case sessions(ElementID, atLeast: Int)
  /// Everything that is settled per organisation has been settled.
  case agreedAll
  /// The enrolment is in a stage.
  case stage(ElementID)

  package enum MilestoneSet: String, CaseIterable, Hashable, Sendable {
    /// Those that an organisation's plan has.
    case agreed
    /// Those that every organisation has, and those that its plan has.
    case all
  }
}
