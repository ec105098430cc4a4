import RugeCore
import RugeStore
import RugeWords

/// One enrolment in `ruge enrolment list --json`; a field without a value is left out.
struct EnrolmentLineDocument: Encodable {
  let enrolment: String
  let organisation: EnrolmentDocument.Named
  let programme: String
  let cohort: String?
  /// `waiting`, `stage`, `completed` or `withdrawn`.
  let position: String
  let stage: String?
  let exit: String?
  let enrolledOn: String
  let since: String
  /// Since when it rests; the position is what it was.
  let paused: EnrolmentDocument.PauseDocument?
  let intake: EnrolmentDocument.IntakeDocument?
  let sessions: Int
  let minutes: Int
  let lastSession: String?

  init(_ state: EnrolmentState, _ row: EnrolmentRow) {
    enrolment = Subject.enrolment(state.enrolment).description
    organisation = .init(id: Subject.organisation(state.organisation).description, name: row.displayName)
    programme = state.programme.rawValue
    cohort = state.cohort?.rawValue
    position = state.positionName
    stage = state.stage?.stage.rawValue
    exit = state.ending?.exit?.rawValue
    enrolledOn = state.enrolledOn.description
    since = row.since.description
    paused = state.pause.map { .init($0) }
    intake = state.intake.map { .init(decision: $0.decision.rawValue, on: $0.on.description) }
    sessions = state.sessionCount
    minutes = state.sessionMinutes
    lastSession = state.lastSession?.description
  }
}
