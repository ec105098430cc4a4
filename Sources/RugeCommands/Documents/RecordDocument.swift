import RugeCore
import RugeStore
import RugeWords

/// A record of the programme's own in JSON: `ruge record list|show --json`.
struct RecordDocument: Encodable {
  struct Party: Encodable {
    let id: String
    let name: String
    /// As what it takes part.
    let part: String?
  }

  let id: String
  let kind: String
  let title: String
  let programme: String
  /// The enrolment it is about, and whose that is; left out where it is about the programme itself.
  let enrolment: String?
  let organisation: EnrolmentDocument.Named?
  let parties: [Party]
  let state: String?
  /// What the state is called; not written.
  let stateTitle: String?
  /// The day it came into its state, or was added.
  let since: String
  let addedOn: String
  let fields: [FieldDocument]
  let note: String?

  private enum CodingKeys: CodingKey {
    case id, kind, title, programme, enrolment, organisation, parties, state, since, addedOn, fields, note
  }

  init(_ record: FoundRecord, _ names: ProgrammeWords, _ people: some NameSource) {
    let state = record.state
    self.id = state.id.description
    self.kind = state.kind.rawValue
    self.title = names.record(state.kind)
    self.programme = names.programme.id.rawValue
    self.enrolment = record.enrolment.map { Subject.enrolment($0.enrolment).description }
    self.organisation = record.enrolment.map { row in
      .init(id: Subject.organisation(row.organisation).description, name: row.displayName)
    }
    self.parties = state.parties.map { party in
      let subject = party.subject
      return Party(
        id: subject.description, name: people.name(of: subject) ?? subject.description, part: party.part?.rawValue)
    }
    self.state = state.state?.rawValue
    self.stateTitle = state.state.map { names.state($0, of: state.kind) }
    self.since = state.since.description
    self.addedOn = state.addedOn.description
    let fields = names.programme.recordKind(state.kind)?.fields ?? []
    let sheet = AnsweredSheet(fields: fields, answers: state.answers)
    self.fields = fields.map { field in
      FieldDocument(field, on: sheet, record.prose.texts(of: field.id), names.words, people)
    }
    self.note = record.prose.note
  }

  /// Whom it is about, in a column of a list.
  var about: String {
    let names = parties.map { party in party.part.map { "\(party.name) (\($0))" } ?? party.name }
    return ((organisation.map { [$0.name] } ?? []) + names).joined(separator: ", ")
  }

  /// What it says, in a column of a list.
  var summary: String {
    fields.filter { $0.state != "not asked" }.compactMap { field in field.sentence.map { "\(field.id): \($0)" } }
      .joined(separator: "; ")
  }
}
