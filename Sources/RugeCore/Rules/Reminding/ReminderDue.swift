/// A reminder that should go out now.
package struct ReminderDue: Hashable, Sendable {
  /// What somebody is reminded of.
  package enum Matter: Hashable, Sendable {
    case milestone(ElementID, due: Day)
    /// No session of a kind since a day.
    case silence(ElementID, since: Day)
    case sinceEnrolment(Day)
    case sinceStage(ElementID, Day)
  }

  package let rule: ReminderRule
  package let enrolment: Int64
  package let organisation: Int64
  package let matter: Matter
  /// The day it became due, moved out of quiet periods.
  package let occurrence: Day
  /// The people of each role that is reminded; empty where nobody holds the role.
  package let recipients: [ElementID: [Int64]]

  /// What makes it the same reminder when it is looked for again.
  package var key: ReminderKey {
    let about: ElementID? = if case .milestone(let id, _) = matter { id } else { nil }
    return ReminderKey(rule: rule.id, about: about, occurrence: occurrence)
  }
}
