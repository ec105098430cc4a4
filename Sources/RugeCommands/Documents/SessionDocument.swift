import RugeCore
import RugeStore
import RugeWords

/// A session in JSON: `ruge session list --json`.
struct SessionDocument: Encodable {
  let id: String
  let on: String
  let enrolment: String
  let organisation: EnrolmentDocument.Named
  let kind: String
  let title: String
  let minutes: Int
  let host: EnrolmentDocument.Named?
  let note: String?

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
    self.host = row.host.map { number in
      let subject = Subject.person(number)
      return .init(id: subject.description, name: names.name(of: subject) ?? subject.description)
    }
    self.note = row.note
  }
}
