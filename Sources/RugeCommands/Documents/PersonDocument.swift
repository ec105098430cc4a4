import RugeCore
import RugeStore
import RugeWords

/// A person in JSON: `ruge person list|show --json`; a field without a value is left out.
struct PersonDocument: Encodable {
  /// A role in one enrolment.
  struct Role: Encodable {
    let role: String
    let title: String
    let programme: String
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    let cohort: String?
    let from: String
    /// The day it ended, or the enrolment did.
    let until: String?
    let sessions: Int?
    let minutes: Int?
    /// What the role expects so far; left out where it expects no hours.
    let expectedMinutes: Int?
    let lastSession: String?
    /// Why the person is said to be silent.
    let silent: String?
  }

  /// An organisation that the person speaks for.
  struct Contact: Encodable {
    let organisation: EnrolmentDocument.Named
    let role: String?
    let from: String
    let until: String?

    private enum CodingKeys: String, CodingKey {
      case organisation, from, until
      case role = "as"
    }
  }

  let id: String
  let name: String
  let email: String?
  let phone: String?
  let note: String?
  /// Anything else that is written down, by heading.
  let fields: [String: String]?
  let roles: [Role]?
  let contacts: [Contact]?
  let lastSession: String?

  init(_ person: NamedSubject, roles: [Role]? = nil, contacts: [Contact]? = nil, isFull: Bool = false) {
    id = person.subject.description
    name = person.displayName
    email = person.texts[.email]
    phone = person.texts[.phone]
    note = isFull ? person.texts[.note] : nil
    let fields = Dictionary(
      person.texts.compactMap { purpose, text in purpose.fieldHeading.map { ($0, text) } },
      uniquingKeysWith: { first, _ in first })
    self.fields = isFull && !fields.isEmpty ? fields : nil
    self.roles = roles
    self.contacts = contacts
    lastSession = roles?.compactMap(\.lastSession).max()
  }
}

extension PersonDocument.Role {
  /// A role with what was logged in it.
  init(
    _ entry: RoleLedger.Entry, _ ledger: RoleLedger, silence: RoleSilence?, on day: Day, _ names: StoreNames,
    _ words: Words
  )
    throws
  {
    let said = ProgrammeWords(words, entry.programme)
    let tenure = entry.tenure
    let tally = try ledger.sessions(entry)
    let subject = Subject.organisation(entry.state.organisation)
    role = tenure.role.rawValue
    title = said.role(tenure.role)
    programme = entry.programme.id.rawValue
    enrolment = Subject.enrolment(tenure.enrolment).description
    organisation = .init(id: subject.description, name: names.name(of: subject) ?? subject.description)
    cohort = entry.state.cohort?.rawValue
    from = tenure.from.description
    until = entry.until?.description
    let isHost = ledger.holdsSessions(entry) || tally != nil
    sessions = isHost ? tally?.count ?? 0 : nil
    minutes = isHost ? tally?.minutes ?? 0 : nil
    expectedMinutes = entry.state.expectedMinutes(of: tenure, in: entry.programme, upTo: day)
    lastSession = tally?.last.description
    silent = silence.map(said.silence)
  }
}
