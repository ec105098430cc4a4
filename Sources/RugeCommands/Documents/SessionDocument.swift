import RugeCore
import RugeStore
import RugeWords

/// A session in JSON, or that somebody did not come to one: `ruge session list --json`.
struct SessionDocument: Encodable {
  let id: String
  let on: String
  /// Whose session it was; left out of a meeting with people who take part in nothing.
  let enrolment: String?
  let organisation: EnrolmentDocument.Named?
  /// The programme of such a meeting.
  let programme: String?
  let kind: String
  let title: String
  /// Left out where somebody did not come.
  let minutes: Int?
  /// `absent` or `excused`, where somebody did not come.
  let absence: String?
  let host: EnrolmentDocument.Named?
  /// How many came, where heads were counted.
  let guests: Int?
  /// Whether heads should have been counted and were not.
  let uncounted: Bool?
  let note: String?
  /// The fact's sequence, by which lists are sorted.
  let sequence: Int64

  private enum CodingKeys: CodingKey {
    case id, on, enrolment, organisation, programme, kind, title, minutes, absence, host, guests, uncounted, note
  }

  init(
    _ row: RecordedSession, of enrolment: EnrolmentRow, _ programme: Programme, _ names: some NameSource, _ words: Words
  ) {
    self.id = "S-\(row.sequence)"
    self.on = row.on.description
    self.enrolment = Subject.enrolment(row.enrolment).description
    let organisation = Subject.organisation(enrolment.organisation)
    self.organisation = .init(id: organisation.description, name: enrolment.displayName)
    self.kind = row.kind.rawValue
    self.title = ProgrammeWords(words, programme).session(row.kind)
    self.minutes = row.minutes
    self.absence = nil
    self.host = Self.person(row.host, names)
    self.programme = nil
    self.guests = nil
    self.uncounted = nil
    self.note = row.note
    self.sequence = row.sequence
  }

  /// The document of a meeting with people who take part in nothing.
  init(_ row: RecordedEvent, _ programme: Programme, _ names: some NameSource, _ words: Words) {
    self.id = "S-\(row.sequence)"
    self.on = row.on.description
    self.enrolment = nil
    self.organisation = nil
    self.programme = programme.id.rawValue
    self.kind = row.kind.rawValue
    self.title = ProgrammeWords(words, programme).session(row.kind)
    self.minutes = row.minutes
    self.absence = nil
    self.host = Self.person(row.host, names)
    self.guests = row.guests
    let isCounted = programme.sessionKind(row.kind)?.attendance == .counted
    self.uncounted = isCounted && row.guests == nil ? true : nil
    self.note = row.note
    self.sequence = row.sequence
  }

  /// The document of a session that somebody did not come to.
  init(_ row: RecordedAbsence, of enrolment: EnrolmentRow, _ programme: Programme, _ words: Words) {
    self.id = "S-\(row.sequence)"
    self.on = row.on.description
    self.enrolment = Subject.enrolment(row.enrolment).description
    let organisation = Subject.organisation(enrolment.organisation)
    self.organisation = .init(id: organisation.description, name: enrolment.displayName)
    self.programme = nil
    self.kind = row.kind.rawValue
    self.title = ProgrammeWords(words, programme).session(row.kind)
    self.minutes = nil
    self.absence = row.isExcused ? "excused" : "absent"
    self.host = nil
    self.guests = nil
    self.uncounted = nil
    self.note = row.reason
    self.sequence = row.sequence
  }

  private static func person(_ number: Int64?, _ names: some NameSource) -> EnrolmentDocument.Named? {
    number.map { number in
      let subject = Subject.person(number)
      return .init(id: subject.description, name: names.name(of: subject) ?? subject.description)
    }
  }
}
