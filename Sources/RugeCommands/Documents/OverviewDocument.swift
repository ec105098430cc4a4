import RugeCore
import RugeStore
import RugeWords

/// One enrolment in a list: `ruge status --json`, `ruge enrolment list --json`.
struct OverviewDocument: Encodable {
  let enrolment: String
  let organisation: EnrolmentDocument.Named
  let programme: String
  let cohort: String?
  let position: String
  /// The stage's id, while in one.
  let stage: String?
  let exit: String?
  /// Since when it rests; the position is what it was.
  let paused: EnrolmentDocument.PauseDocument?
  let intake: EnrolmentDocument.IntakeDocument?
  let enrolledOn: String
  let since: String
  let sessions: Int
  let minutes: Int
  let lastSession: String?
  let attention: [String]

  init(_ line: EnrolmentLine, on day: Day) {
    let row = line.row
    self.enrolment = Subject.enrolment(row.enrolment).description
    self.organisation = .init(
      id: Subject.organisation(row.organisation).description, name: row.displayName)
    self.programme = row.programme.rawValue
    self.enrolledOn = row.enrolledOn.description
    self.since = row.since.description
    self.sessions = row.sessions
    self.minutes = row.minutes
    self.lastSession = row.lastSession?.description
    self.attention = line.attention.map { line.programme.attention($0, on: day) }
    self.cohort = line.cohort?.rawValue
    self.paused = line.pause.map { .init($0) }
    self.intake = line.intake.map { .init($0, place: line.waitingPlace) }
    switch row.position {
    case .waiting: (position, stage, exit) = ("waiting", nil, nil)
    case .stage(let id): (position, stage, exit) = ("stage", id.rawValue, nil)
    case .completed(let id): (position, stage, exit) = ("completed", nil, id?.rawValue)
    case .withdrawn(let id): (position, stage, exit) = ("withdrawn", nil, id?.rawValue)
    }
  }
}
