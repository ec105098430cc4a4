/// The name that a type of fact has in the journal.
///
/// Names are for ever: a journal of any release stays readable.
package enum FactType: String, CaseIterable, Sendable {
  case organisationAdded = "organisation"
  case figureKept = "kept"
  case personAdded = "person"
  case definitionApplied = "definition"
  case enrolled = "enrolled"
  case roleGiven = "role"
  case answered = "answer"
  case agreed = "agreed"
  case stageEntered = "stage"
  case sessionHeld = "session"
  case milestoneSubmitted = "submitted"
  case milestoneAccepted = "accepted"
  case milestoneRejected = "rejected"
  case figureRecorded = "figure"
  case completed = "completed"
  case withdrawn = "withdrawn"
  case reminderSent = "reminder"
  case factWithdrawn = "taken-back"
}
