/// A row of a list of sessions held.
package struct SessionRow: Hashable, Sendable {
  /// The organisation as the table names it.
  package let organisation: String
  package let day: Day
  package let minutes: Int
  /// The kind of session as the table names it, or `nil` where it is not known.
  package let kind: String?
  /// Who held it, as the table names them.
  package let adviser: String?
  package let note: String?
  /// For whom the note is.
  package let readers: TextPurpose
  /// What it has in common with the rows of others who were at the same meeting.
  package let meeting: String?
  /// Who else held it, as the table names them.
  package let cohosts: [String]
  /// Who says that it was held, as the table names them.
  package let confirmers: [String]
  /// The time on the clock at which it began.
  package let began: TimeOfDay?
  /// Minutes that it took beside itself.
  package let efforts: [MeetingEvent.Effort: Int]

  package init(
    organisation: String, day: Day, minutes: Int, kind: String? = nil, adviser: String? = nil, note: String? = nil,
    readers: TextPurpose = .note, meeting: String? = nil, cohosts: [String] = [], confirmers: [String] = [],
    began: TimeOfDay? = nil, efforts: [MeetingEvent.Effort: Int] = [:]
  ) {
    self.organisation = organisation
    self.day = day
    self.minutes = minutes
    self.kind = kind
    self.adviser = adviser
    self.note = note
    self.readers = readers
    self.meeting = meeting
    self.cohosts = cohosts
    self.confirmers = confirmers
    self.began = began
    self.efforts = efforts
  }

  /// What it calls others.
  package var names: SessionNames {
    SessionNames(organisation: organisation, kind: kind, adviser: adviser, cohosts: cohosts, confirmers: confirmers)
  }
}
