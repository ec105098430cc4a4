package import RugeCore

/// Where an enrolment stands, as much of it as a list shows.
package struct EnrolmentRow: Hashable, Sendable {
  package enum Position: Hashable, Sendable {
    case waiting
    case stage(ElementID)
    case completed(exit: ElementID?)
    case withdrawn(exit: ElementID?)
  }

  package let enrolment: Int64
  package let organisation: Int64
  /// `nil` where it was erased.
  package let organisationName: String?
  package let programme: ElementID
  package let definition: Int64
  package let enrolledOn: Day
  package let position: Position
  /// The day the position was taken up.
  package let since: Day
  package let sessions: Int
  package let minutes: Int
  package let lastSession: Day?

  /// The row of a state, of today or of another day.
  package init(_ state: EnrolmentState, organisationName: String?) {
    enrolment = state.enrolment
    organisation = state.organisation
    self.organisationName = organisationName
    programme = state.programme
    definition = state.definition
    enrolledOn = state.enrolledOn
    switch (state.ending, state.stage) {
    case (let ending?, _):
      position = ending.kind == .completed ? .completed(exit: ending.exit) : .withdrawn(exit: ending.exit)
      since = ending.on
    case (nil, let visit?):
      position = .stage(visit.stage)
      since = visit.since
    case (nil, nil):
      position = .waiting
      since = state.enrolledOn
    }
    sessions = state.sessionCount
    minutes = state.sessionMinutes
    lastSession = state.lastSession
  }
}
