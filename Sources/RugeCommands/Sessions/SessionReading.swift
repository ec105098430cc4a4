import RugeCore
import RugeStore
import RugeWords

/// Reads sessions from the store as documents for one reader.
final class SessionReading {
  private let store: Store
  private let context: CommandContext
  private let enrolments: Enrolments
  private let programmes: Programmes
  private let names: StoreNames
  private let day: Day
  private var states: [Int64: EnrolmentState] = [:]

  init(_ store: Store, on day: Day, _ context: CommandContext) {
    self.store = store
    self.context = context
    self.day = day
    enrolments = Enrolments(store)
    programmes = Programmes(store)
    names = StoreNames(store)
  }

  private var reader: String { context.environment.login }

  /// A session that was held, with what surrounds it.
  func document(_ row: RecordedSession) throws -> SessionDocument {
    var document = SessionDocument(
      row, for: reader, of: try enrolments.row(row.enrolment),
      try spoken(row.kind, of: row.enrolment, at: row.sequence), names, context.words)
    let found = try FoundSession(document.id, store)
    document.take(found.surrounding.map(\.fact), names)
    // The session that it was recorded with may have been corrected since.
    if let joint = document.joint.flatMap({ SessionID($0) }), let present = try store.presentSession(joint) {
      document.joint = present.description
    }
    document.take(found.recorded.texts)
    let shown = try shownConfirmations(of: found.id, row.enrolment)
    if !shown.isEmpty { document.confirmations = shown }
    if let confirmation = try confirmation(row) { document.take(confirmation, names, context.words) }
    return document
  }

  /// The confirmations of a session with which something was handed in.
  private func shownConfirmations(of session: SessionID, _ enrolment: Int64) throws -> [SessionDocument.Confirmation] {
    let given = try store.facts(about: session, of: enrolment).compactMap { fact -> (sequence: Int64, person: Int64)? in
      guard fact.ended == nil, fact.on <= day, case .meeting(.confirmed(_, let person)) = fact.event else { return nil }
      return (fact.sequence, person)
    }
    guard !given.isEmpty else { return [] }
    let texts = try store.texts(of: given.map(\.sequence), [.evidence, .evidence.fileName])
    return given.compactMap { .init(by: $0.person, texts[$0.sequence] ?? [:], names) }
  }

  private func spoken(_ kind: ElementID, of enrolment: Int64, at sequence: Int64) throws -> SpokenKind {
    try SpokenKind(kind, of: enrolments.programme(of: enrolment, at: sequence), on: day, programmes)
  }

  /// How far a session is confirmed; `nil` where its enrolment had not begun on the day.
  func confirmation(_ row: RecordedSession) throws -> AwaitedConfirmation? {
    guard let state = try states[row.enrolment] ?? store.state(of: row.enrolment, upTo: day) else { return nil }
    states[row.enrolment] = state
    return AwaitedConfirmation(row, state, in: try programmes.version(state.definition))
  }

  /// A meeting with people who take part in nothing.
  func document(_ row: RecordedEvent) throws -> SessionDocument {
    var document = SessionDocument(
      row, for: reader, try SpokenKind(row.kind, of: programmes.version(row.definition), on: day, programmes), names,
      context.words)
    let found = try FoundSession(document.id, store)
    document.take(found.surrounding.map(\.fact), names)
    document.take(found.recorded.texts)
    return document
  }

  /// Somebody who did not come to a session.
  func document(_ row: RecordedAbsence) throws -> SessionDocument {
    var document = SessionDocument(
      row, of: try enrolments.row(row.enrolment), try spoken(row.kind, of: row.enrolment, at: row.sequence),
      context.words)
    document.take(try store.texts(of: [row.sequence], [.evidence, .evidence.fileName])[row.sequence] ?? [:])
    return document
  }

  /// The planned sessions of one enrolment, or those of them that are wanted.
  func plans(of enrolment: Int64, where isWanted: (PlannedSession) -> Bool = { _ in true }) throws -> [SessionDocument]
  {
    guard let state = try store.state(of: enrolment, upTo: day) else { return [] }
    let row = try enrolments.row(enrolment)
    return try state.plannedSessions.values.filter(isWanted).map { plan in
      let texts = try store.fact(plan.id.number)?.texts(for: reader) ?? [:]
      let note = texts.compactMap { purpose, text in NoteReaders(purpose).map { (text: text, readers: $0) } }.first
      let kind = try spoken(plan.kind, of: enrolment, at: plan.id.number)
      var document = SessionDocument(plan, note, of: row, kind, names, context.words)
      document.take(texts)
      return document
    }
  }

  /// One session, whatever it is, or somebody's absence from one, with the others who came to it.
  func document(_ text: String) throws -> SessionDocument {
    var document = try single(text)
    guard let fact = try store.fact(document.sequence)?.fact else { return document }
    let roster = try store.roster(of: fact, calledNow: programmes.presentNames())
    let present = try roster.present.map { try attendee($0.sequence, $0.enrolment, PresenceWords.present) }
    let absent = try roster.absent.map {
      try attendee($0.sequence, $0.enrolment, $0.isExcused ? PresenceWords.excused : PresenceWords.absent)
    }
    let others = (present + absent).filter { $0.id != document.id }
    document.others = others.isEmpty ? nil : others
    return document
  }

  private func attendee(
    _ sequence: Int64, _ enrolment: Int64, _ presence: String
  ) throws -> SessionDocument.Attendee {
    .init(
      id: SessionID(sequence).description, enrolment: Subject.enrolment(enrolment).description,
      organisation: .of(try enrolments.row(enrolment)), presence: presence)
  }

  private func single(_ text: String) throws -> SessionDocument {
    if let absence = try absence(text) { return absence }
    let found = try FoundSession(text, store)
    if found.plan != nil {
      guard let plan = try plans(of: found.fact.subject.number).first(where: { $0.id == found.id.description }) else {
        throw ReferenceProblem.notFound(.meeting, text, suggestion: nil, known: [])
      }
      return plan
    }
    if found.held != nil {
      let rows = try store.sessions(of: found.fact.subject.number)
      if let row = rows.first(where: { $0.sequence == found.id.number }) { return try document(row) }
    } else if let row = try store.events(upTo: found.fact.on).first(where: { $0.sequence == found.id.number }) {
      return try document(row)
    }
    throw ReferenceProblem.notFound(.meeting, text, suggestion: nil, known: [])
  }

  /// An absence that stands, which goes by a number of its own.
  private func absence(_ text: String) throws -> SessionDocument? {
    guard let id = SessionID(text.normalised), let fact = try store.fact(id.number)?.fact, case .missed = fact.event
    else { return nil }
    let rows = try store.absences(of: fact.subject.number)
    return try rows.first { $0.sequence == id.number }.map { try document($0) }
  }
}
