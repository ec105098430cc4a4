package import RugeCore
package import RugeStore
package import RugeWords

/// A session in JSON: `ruge session list --json`.
package struct SessionDocument: Encodable {
  package let id: String
  package let on: String
  package let enrolment: String
  package let organisation: EnrolmentDocument.Named
  package let kind: String
  package let title: String
  package let minutes: Int
  package let host: EnrolmentDocument.Named?
  package let note: String?

  package init(
    _ row: RugeStore.SessionRow, _ enrolment: Enrolments.Entry, _ names: some NameSource, _ words: Words
  ) {
    self.id = "S-\(row.sequence)"
    self.on = row.on.description
    self.enrolment = Subject.enrolment(row.enrolment).description
    let organisation = Subject.organisation(enrolment.row.organisation)
    self.organisation = .init(id: organisation.description, name: enrolment.row.displayName)
    self.kind = row.kind.rawValue
    self.title = ProgrammeWords(words, enrolment.programme).session(row.kind)
    self.minutes = row.minutes
    self.host = row.host.map { number in
      let subject = Subject.person(number)
      return .init(id: subject.description, name: names.name(of: subject) ?? subject.description)
    }
    self.note = row.note
  }
}
