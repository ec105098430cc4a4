import RugeCore
import RugeStore
import RugeWords

/// A session in JSON, or that somebody did not come to one: `ruge session list --json`.
struct SessionDocument: Encodable {
  let id: String
  /// The day it was, or is to be, held.
  let on: String
  /// `14:00`, where it was said.
  var at: String?
  /// `held`, `planned` or `cancelled`; `missed` where somebody did not come.
  let state: String
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
  /// Those who held it together with the host.
  var cohosts: [EnrolmentDocument.Named]?
  /// How many came, where heads were counted.
  var guests: Int?
  /// Whether heads should have been counted and were not.
  var uncounted: Bool?
  /// Minutes beside the session.
  var preparation: Int?
  var travel: Int?
  /// The session of another enrolment that was the same meeting.
  var joint: String?
  /// What shows it: an address, or the name under which a file is kept.
  var evidence: String?
  /// What that file was called.
  var file: String?
  /// The others at the same meeting, and those who stayed away from it; left out where there are none.
  var others: [Attendee]?
  /// Those who say that it was held, besides the host.
  var confirmedBy: [EnrolmentDocument.Named]?
  /// What shows that they do, where anything was handed in.
  var confirmations: [Confirmation]?
  /// Those who have to say so and have not: roles, or what takes part.
  var awaits: [EnrolmentDocument.Named]?
  let note: String?
  /// `private` (its author alone), `roles` or `shared`: who may read the note.
  let readers: String?
  /// The fact's sequence, by which lists are sorted.
  let sequence: Int64

  /// Another who came to the meeting, or did not.
  struct Attendee: Encodable {
    /// The id of their session or absence.
    let id: String
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    /// `present`, `excused` or `absent`.
    let presence: String
  }

  /// What shows that somebody confirms the session.
  struct Confirmation: Encodable {
    let by: EnrolmentDocument.Named
    /// An address, or the name under which a file is kept.
    let evidence: String
    /// What that file was called.
    let file: String?

    init?(by person: Int64, _ texts: [TextPurpose: String], _ names: some NameSource) {
      guard let evidence = texts[.evidence] else { return nil }
      (by, self.evidence, file) = (.person(person, names), evidence, texts[.evidence.fileName])
    }

    /// The texts that say what shows it.
    var evidenceTexts: [TextPurpose: String] {
      [.evidence: evidence, .evidence.fileName: file].compactMapValues(\.self)
    }
  }

  private enum CodingKeys: CodingKey {
    case id, on, at, state, enrolment, organisation, programme, kind, title, minutes, absence, host, cohosts, guests
    case uncounted, preparation, travel, joint, evidence, file, others, confirmedBy, confirmations, awaits, note,
      readers
  }

  /// The document of a session that was held; a note is left out where it is not for the reader.
  init(
    _ row: RecordedSession, for reader: String, of enrolment: EnrolmentRow, _ kind: SpokenKind,
    _ names: some NameSource, _ words: Words
  ) {
    self.id = SessionID(row.sequence).description
    self.on = row.on.description
    self.state = "held"
    self.enrolment = Subject.enrolment(row.enrolment).description
    self.organisation = .of(enrolment)
    self.kind = kind.id.rawValue
    self.title = kind.title(words)
    self.minutes = row.minutes
    self.absence = nil
    self.host = row.host.map { .person($0, names) }
    self.programme = nil
    self.note = row.readers.admit(reader, author: row.author) ? row.note : nil
    self.readers = note == nil ? nil : row.readers.rawValue
    self.sequence = row.sequence
  }

  /// The document of a meeting with people who take part in nothing.
  init(
    _ row: RecordedEvent, for reader: String, _ kind: SpokenKind, _ names: some NameSource, _ words: Words
  ) {
    self.id = SessionID(row.sequence).description
    self.on = row.on.description
    self.state = "held"
    self.enrolment = nil
    self.organisation = nil
    self.programme = kind.programme.id.rawValue
    self.kind = kind.id.rawValue
    self.title = kind.title(words)
    self.minutes = row.minutes
    self.absence = nil
    self.host = row.host.map { .person($0, names) }
    self.guests = row.guests
    let isCounted = kind.programme.sessionKind(kind.id)?.attendance == .counted
    self.uncounted = isCounted && row.guests == nil ? true : nil
    self.note = row.readers.admit(reader, author: row.author) ? row.note : nil
    self.readers = note == nil ? nil : row.readers.rawValue
    self.sequence = row.sequence
  }

  /// The document of a session that somebody did not come to.
  init(_ row: RecordedAbsence, of enrolment: EnrolmentRow, _ kind: SpokenKind, _ words: Words) {
    self.id = SessionID(row.sequence).description
    self.on = row.on.description
    self.state = "missed"
    self.enrolment = Subject.enrolment(row.enrolment).description
    self.organisation = .of(enrolment)
    self.programme = nil
    self.kind = kind.id.rawValue
    self.title = kind.title(words)
    self.minutes = nil
    self.absence = row.isExcused ? "excused" : "absent"
    self.host = nil
    self.note = row.reason
    self.readers = nil
    self.sequence = row.sequence
  }

  /// The document of a session that was planned.
  init(
    _ plan: PlannedSession, _ note: (text: String, readers: NoteReaders)?, of enrolment: EnrolmentRow,
    _ kind: SpokenKind, _ names: some NameSource, _ words: Words
  ) {
    self.id = plan.id.description
    self.on = plan.time.day.description
    self.at = names.timeOfDay(of: plan.time)?.description
    self.state = plan.step == .ahead ? "planned" : plan.step.rawValue
    self.enrolment = Subject.enrolment(enrolment.enrolment).description
    self.organisation = .of(enrolment)
    self.programme = nil
    self.kind = kind.id.rawValue
    self.title = kind.title(words)
    self.minutes = plan.minutes
    self.absence = nil
    self.host = plan.host.map { .person($0, names) }
    self.note = note?.text
    self.readers = note?.readers.rawValue
    self.sequence = plan.id.number
  }

  /// Takes in who says that it was held, and who still has to.
  mutating func take(_ confirmation: AwaitedConfirmation, _ names: some NameSource, _ words: Words) {
    let (people, lacking) = (confirmation.given.map(\.person), confirmation.lacking)
    if !people.isEmpty { confirmedBy = people.map { .person($0, names) } }
    if !lacking.isEmpty { awaits = lacking.map { .party($0, ProgrammeWords(words, confirmation.programme)) } }
  }

  /// Takes in what shows the session.
  mutating func take(_ texts: [TextPurpose: String]) {
    evidence = texts[.evidence]
    file = texts[.evidence.fileName]
  }

  /// The texts that say what shows it.
  var evidenceTexts: [TextPurpose: String] {
    [.evidence: evidence, .evidence.fileName: file].compactMapValues(\.self)
  }

  /// Takes in what surrounds the session.
  mutating func take(_ facts: [Fact], _ names: some NameSource) {
    for fact in facts {
      switch fact.event {
      case .attended(_, let count): guests = count
      case .meeting(.began(_, let time)): at = names.timeOfDay(of: time)?.description
      case .meeting(.cohosted(_, let person)): cohosts = (cohosts ?? []) + [.person(person, names)]
      case .meeting(.effort(_, .preparation, let minutes)): preparation = minutes
      case .meeting(.effort(_, .travel, let minutes)): travel = minutes
      case .meeting(.joint(_, _, let other)): joint = other.description
      default: break
      }
    }
  }
}

extension EnrolmentDocument.Named {
  /// The organisation of an enrolment.
  static func of(_ row: EnrolmentRow) -> Self {
    .init(id: Subject.organisation(row.organisation).description, name: row.displayName)
  }

  /// A role, or what takes part, by its title.
  static func party(_ party: Party, _ names: ProgrammeWords) -> Self {
    let id =
      switch party {
      case .role(let id): id
      case .participant: names.programme.participants.kind
      }
    return .init(id: id.rawValue, name: names.parties([party]) ?? id.rawValue)
  }

  /// A person, or an outside body in a role, by name or else by id.
  static func person(_ number: Int64, _ names: some NameSource) -> Self {
    let subject = names.holder(number)
    return .init(id: subject.description, name: names.name(of: subject) ?? subject.description)
  }
}
