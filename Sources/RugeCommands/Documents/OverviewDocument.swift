package import RugeCore
package import RugeStore
package import RugeWords

/// One enrolment in a list: `ruge status --json`, `ruge enrolment list --json`.
package struct OverviewDocument: Encodable {
  package let enrolment: String
  package let organisation: EnrolmentDocument.Named
  package let programme: String
  package let position: String
  /// The stage's id, while in one.
  package let stage: String?
  package let exit: String?
  package let enrolledOn: String
  package let since: String
  package let sessions: Int
  package let minutes: Int
  package let lastSession: String?
  package let attention: [String]

  package init(_ row: EnrolmentRow, _ names: ProgrammeWords, attention: [String], on day: Day) {
    self.enrolment = Subject.enrolment(row.enrolment).description
    self.organisation = .init(
      id: Subject.organisation(row.organisation).description, name: row.displayName)
    self.programme = row.programme.rawValue
    self.enrolledOn = row.enrolledOn.description
    self.since = row.since.description
    self.sessions = row.sessions
    self.minutes = row.minutes
    self.lastSession = row.lastSession?.description
    self.attention = attention
    switch row.position {
    case .waiting: (position, stage, exit) = ("waiting", nil, nil)
    case .stage(let id): (position, stage, exit) = ("stage", id.rawValue, nil)
    case .completed(let id): (position, stage, exit) = ("completed", nil, id?.rawValue)
    case .withdrawn(let id): (position, stage, exit) = ("withdrawn", nil, id?.rawValue)
    }
  }
}
