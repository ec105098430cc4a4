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

  /// What was held outside the days of the person's roles.
  struct Outside: Encodable {
    let programme: String
    /// Left out, with the organisation, where the meetings were open to people who take part in nothing.
    let enrolment: String?
    let organisation: EnrolmentDocument.Named?
    let sessions: Int
    let minutes: Int
    let lastSession: String
  }

  /// All that the person held, in roles or outside them, each session once.
  struct Held: Encodable {
    let sessions: Int
    let minutes: Int
    let outside: [Outside]
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
  /// Left out where the person has held nothing, and in lists.
  let held: Held?
  let lastSession: String?

  init(
    _ person: NamedSubject, roles: [Role]? = nil, contacts: [Contact]? = nil, work: HeldWork? = nil,
    isFull: Bool = false
  ) {
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
    held = work.flatMap(Held.init)
    lastSession = work?.total?.last.description ?? roles?.compactMap(\.lastSession).max()
  }
}

extension PersonDocument.Held {
  fileprivate init?(_ work: HeldWork) {
    guard let total = work.total else { return nil }
    sessions = total.count
    minutes = total.minutes
    outside = work.outside.map { outside in
      PersonDocument.Outside(
        programme: outside.programme.rawValue,
        enrolment: outside.enrolment.map { Subject.enrolment($0.enrolment).description },
        organisation: outside.enrolment.map {
          .init(id: Subject.organisation($0.organisation).description, name: $0.displayName)
        },
        sessions: outside.tally.count, minutes: outside.tally.minutes, lastSession: outside.tally.last.description)
    }
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
