/// What can happen.
///
/// Each case is one type of fact; its values are ids, enumerations, numbers and dates, never prose.
///
/// Prose that belongs to an event (a name, a note, a reason) stands beside it under a ``TextPurpose``.
package enum Event: Hashable, Sendable {
  // Organisations and people
  /// Texts: `name`, `note`, and any `field`.
  case organisationAdded
  /// A figure that an imported list had, kept under an id made from its heading. Text: `heading`.
  case figureKept(ElementID, Quantity)
  /// Texts: `name`, `email`.
  case personAdded

  // Programmes
  /// The subject is the version itself.
  case definitionApplied(programme: ElementID)

  // Enrolments
  case enrolled(organisation: Int64, programme: ElementID, definition: Int64)
  case roleGiven(ElementID, person: Int64)
  /// Text: `answer` where the answer is free text. `unknown` is an answer too.
  case answered(form: ElementID, field: ElementID, Known<Answer>)
  case agreed(AgreedItem, AgreedValue)
  /// Text: `reason` where the gate was overridden.
  case stageEntered(ElementID, overridden: Bool)
  /// Text: `note`.
  case sessionHeld(kind: ElementID, minutes: Int, host: Int64?)
  /// Texts: `note`, `evidence`.
  case milestoneSubmitted(ElementID)
  /// Texts: `note`, `evidence`.
  case milestoneAccepted(ElementID)
  /// Text: `reason`.
  case milestoneRejected(ElementID)
  /// Text: `note`.
  case figureRecorded(ElementID, Known<Quantity>)
  /// Texts: `reason` where the gate was overridden, `note`.
  case completed(exit: ElementID?, overridden: Bool)
  /// Text: `reason`.
  case withdrawn(exit: ElementID?)
  /// One occurrence of a reminder went out; its date and what it was about make it unique.
  case reminderSent(rule: ElementID, about: ElementID?, occurrence: Day)

  // The journal itself
  /// An earlier fact no longer holds: it was undone or corrected.
  case factWithdrawn(Int64)
}
