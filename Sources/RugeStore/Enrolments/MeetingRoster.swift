import RugeCore

/// Who came to one meeting of several, and who did not.
package struct MeetingRoster: Hashable, Sendable {
  /// One who came.
  package struct Attendee: Hashable, Sendable {
    /// The sequence of their session's fact.
    package let sequence: Int64
    package let enrolment: Int64
  }

  package let present: [Attendee]
  /// Those who stayed away from a session of that kind on that day, as far as it was not another meeting's.
  package let absent: [RecordedAbsence]

  package init(present: [Attendee], absent: [RecordedAbsence]) {
    self.present = present
    self.absent = absent
  }
}
