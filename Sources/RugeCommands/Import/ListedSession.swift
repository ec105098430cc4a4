import RugeCore

/// A row of a list of sessions, with what it names found.
struct ListedSession {
  let row: SessionRow
  let enrolment: Int64
  /// As the version has it that the enrolment follows.
  let kind: SessionKind
  /// What the kind is called in the newest version.
  let presentKind: ElementID
  let told: SessionSurroundings
  /// Who says that it was held.
  let confirmers: [Int64]

  /// Whether more is told of it than what a session has itself.
  var saysMore: Bool {
    !told.cohosts.isEmpty || told.began != nil || !told.efforts.isEmpty || !confirmers.isEmpty
  }

  /// The meeting that others of the list were at, too.
  var meeting: ListedMeetings.Meeting? {
    row.meeting.map { ListedMeetings.Meeting(name: $0, kind: presentKind, on: row.day) }
  }

  /// Itself as a part of that meeting.
  func part(as id: SessionID) -> ListedMeetings.Session {
    ListedMeetings.Session(id: id, enrolment: enrolment, kind: kind.id, minutes: row.minutes)
  }
}
