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
  /// What is kept about any body. Text: `answer` where the answer is free text.
  case organisationAnswered(field: ElementID, Known<Answer>)
  /// Texts: `name`, `email`.
  case personAdded

  /// What happens to either after it was added.
  case body(BodyEvent)

  // Programmes
  /// The subject is the version itself.
  case definitionApplied(programme: ElementID)
  /// A meeting that was open to people who take part in nothing; the subject is the programme's version. Text: `note`.
  case eventHeld(kind: ElementID, minutes: Int, guests: Int?, host: Int64? = nil)

  // Enrolments
  case enrolled(organisation: Int64, programme: ElementID, definition: Int64)
  case cohortJoined(ElementID)
  case roleGiven(ElementID, person: Int64)
  /// Text: `answer` where the answer is free text. `unknown` is an answer too, with a `reason` where one was given.
  case answered(AnswerKey, Known<Answer>)
  /// Text: `reason` where it moves a date that the definition gives.
  case agreed(AgreedItem, AgreedValue)
  /// Texts: `note`, `evidence`.
  case signed(ElementID)
  /// Text: `reason` where the gate was overridden, or from where it was carried over.
  case stageEntered(ElementID, overridden: Bool)
  /// Text: `note`.
  case sessionHeld(kind: ElementID, minutes: Int, host: Int64?)
  /// How many came to a session of a kind on that day.
  case attended(kind: ElementID, count: Int)
  /// Nobody came to a session of a kind on that day. Text: `reason`.
  case missed(kind: ElementID, excused: Bool)
  /// What was noted of the session of a kind in the same batch. Text: `answer` where the answer is free text.
  case sessionAnswered(kind: ElementID, field: ElementID, Known<Answer>)
  /// Texts: `note`, `evidence`.
  case milestoneSubmitted(ElementID)
  /// Texts: `note`, `evidence`, and `reason` where the condition that it is reached by was overridden.
  case milestoneAccepted(ElementID, overridden: Bool = false)
  /// Text: `reason`.
  case milestoneRejected(ElementID)
  /// Text: `note`.
  case figureRecorded(IndicatorReference, Known<Quantity>)
  /// Texts: `reason` where the gate was overridden, or from where it was carried over; `note`.
  case completed(exit: ElementID?, overridden: Bool)
  /// Text: `reason`.
  case withdrawn(exit: ElementID?)
  /// What happens to the enrolment as a whole.
  case life(LifeEvent)
  /// What surrounds its sessions.
  case meeting(MeetingEvent)
  /// What happens to its action points.
  case action(ActionEvent)
  /// What is put to somebody outside, and comes back.
  case ask(AskEvent)
  /// One occurrence of a reminder went out; its date and what it was about make it unique.
  case reminderSent(rule: ElementID, about: ElementID?, occurrence: Day)
  /// An occurrence of a reminder that a change of the definition brought up after its day: nobody is written to any more.
  case reminderCovered(rule: ElementID, about: ElementID?, occurrence: Day)
  /// The enrolment follows another version of the definition from now on.
  case migrated(definition: Int64)
  /// What was recorded under one id belongs to another one from now on.
  case renamed(Renaming)

  // Records: about an enrolment, or about a version of the programme where they are about nobody.
  // The record of the other events is the one that the same batch added where none is named.
  /// The fact's sequence is the record's number. Text: `note`.
  case recordAdded(kind: ElementID)
  /// An organisation or a person.
  case recordParty(RecordID?, Subject, part: ElementID?)
  /// Text: `answer` where the answer is free text.
  case recordAnswered(RecordID?, field: ElementID, Known<Answer>)
  /// Texts: `note`, `reason`.
  case recordMoved(RecordID?, to: ElementID)

  // The journal itself
  /// An earlier fact no longer holds: it was undone or corrected.
  case factWithdrawn(Int64)
}
