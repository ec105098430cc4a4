import RugeCore
import RugeStore
import RugeWords

/// What stands of one enrolment, fact by fact, as the rows of tables.
struct EnrolmentStory {
  /// A fact under the ids of the programme's newest version, whichever the enrolment follows.
  struct Entry {
    let fact: Fact
    let texts: [TextPurpose: String]
    let author: String
  }

  /// What one change says of one day.
  private struct Occasion: Hashable {
    let change: Int64
    let day: Day

    init(_ fact: Fact) {
      change = fact.batch
      day = fact.on
    }
  }

  let standing: [Entry]
  /// The same facts by the change that recorded them and their day: an import has years of an enrolment in one change.
  private let occasions: [Occasion: [Fact]]
  /// The sessions that were held, by their day.
  private let sessions: [Day: [Fact]]
  /// What says more of a planned session or an action point, by the sequence of that.
  private let sequels: [Int64: [Fact]]
  /// Who says that a session was held.
  private let confirmers: [SessionID: [Int64]]
  private let organisation: String?
  let export: TableExport

  init(_ row: EnrolmentRow, _ programmes: Programmes, _ export: TableExport) throws {
    self.export = export
    organisation = row.organisationName
    let subject = Subject.enrolment(row.enrolment)
    let recorded = Dictionary(
      try export.store.history(of: subject).map { ($0.fact.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    let own = try export.store.facts(of: subject).underPresentNames()
    let facts = try programmes.present(row.programme).changes[row.definition].map { own.renamed($0) } ?? own
    standing = facts.filter { $0.ended == nil }.compactMap { fact in
      recorded[fact.sequence].map { Entry(fact: fact, texts: $0.texts, author: $0.author) }
    }
    occasions = Dictionary(grouping: standing.map(\.fact), by: Occasion.init)
    sessions = Dictionary(grouping: standing.map(\.fact).filter { $0.event.type == .sessionHeld }, by: \.on)
    sequels = standing.reduce(into: [:]) { sequels, entry in
      guard let first = entry.fact.event.continued else { return }
      sequels[first, default: []].append(entry.fact)
    }
    confirmers = standing.reduce(into: [:]) { confirmers, entry in
      guard case .meeting(.confirmed(let session, let person)) = entry.fact.event else { return }
      confirmers[session, default: []].append(person)
    }
  }

  /// The cell with which most rows begin.
  var start: [ExportTable.Cell] { [.text(organisation)] }

  func person(_ number: Int64?) -> ExportTable.Cell {
    .text(number.flatMap(name))
  }

  /// The name of a person or an outside body.
  func name(of holder: Int64) -> String? {
    export.names.name(of: .person(holder)) ?? export.names.name(of: .organisation(holder))
  }

  /// Adds the row of a session.
  ///
  /// - Parameters:
  ///   - recorded: The session; anything else is passed over.
  ///   - meeting: The first session of the meeting, where several enrolments had it.
  ///   - table: Where the row goes.
  /// - Throws: What hinders the table from being written.
  func writeSession(_ recorded: Entry, at meeting: SessionID?, to table: ExportTable) throws {
    guard case .sessionHeld(let kind, let minutes, let host) = recorded.fact.event else { return }
    let note = export.note(recorded)
    try table.add(
      [.plain(SessionID(recorded.fact.sequence).description)] + start + [
        .plain(recorded.fact.on.description), .plain(String(minutes)), .plain(kind.rawValue), person(host),
        .text(note?.text), .plain(note?.readers.rawValue), .plain(meeting?.description),
      ] + surroundings(of: recorded.fact))
  }

  /// Who else held a session and who says that it was held, when it began, and the time beside it.
  private func surroundings(of session: Fact) -> [ExportTable.Cell] {
    let told = SessionSurroundings(session.surroundings(among: occasions[Occasion(session)] ?? []))
    func people(_ numbers: [Int64]) -> ExportTable.Cell { .text(NameList.cell(numbers.compactMap(name))) }
    return [
      people(told.cohosts), people(confirmers[SessionID(session.sequence)] ?? []),
      .plain(told.began.flatMap(export.names.timeOfDay)?.description),
    ] + MeetingEvent.Effort.allCases.map { .plain(told.efforts[$0].map(String.init)) }
  }

  /// What says more of a planned session or an action point, in order.
  func sequels(of first: Fact) -> [Fact] { sequels[first.sequence] ?? [] }

  func writeAttendance(_ recorded: Entry, to table: ExportTable) throws {
    let day = ExportTable.Cell.plain(recorded.fact.on.description)
    switch recorded.fact.event {
    case .attended(let kind, let count):
      let held = (sessions[recorded.fact.on] ?? []).compactMap { other -> (batch: Int64, minutes: Int)? in
        guard case .sessionHeld(kind, let minutes, _) = other.event else { return nil }
        return (other.batch, minutes)
      }
      let minutes = (held.first { $0.batch == recorded.fact.batch } ?? held.first)?.minutes
      guard let minutes else { return }
      try table.add(
        start + [
          day, .plain(kind.rawValue), .plain(PresenceWords.present), .plain(String(count)), .plain(String(minutes)),
          .plain(nil),
        ])
    case .missed(let kind, let excused):
      try table.add(
        start + [
          day, .plain(kind.rawValue), .plain(excused ? PresenceWords.excused : PresenceWords.absent), .plain(nil),
          .plain(nil), .text(recorded.texts[.reason]),
        ])
    default: return
    }
  }

  func writeFigure(_ recorded: Entry, to table: ExportTable) throws {
    guard case .figureRecorded(let reference, let figure) = recorded.fact.event else { return }
    let value: ExportTable.Cell =
      switch figure {
      case .value(let quantity): .number(quantity)
      case .unknown: .plain("unknown")
      case .notApplicable: .plain("none")
      }
    try table.add(
      start + [
        .plain(recorded.fact.on.description), .plain(reference.description), value, .text(recorded.texts[.note]),
      ])
  }

  func writeAnswer(_ recorded: Entry, to table: ExportTable) throws {
    guard case .answered(let key, let answer) = recorded.fact.event else { return }
    let form = FormReference(key.form, round: key.round)
    try table.add(
      start + [
        .plain(recorded.fact.on.description), .plain(form.description), respondent(key.by), .plain(key.field.rawValue),
        .answer(answer, recorded.texts, export.names), .text(recorded.texts[.reason]),
      ])
  }

  /// A person, or the organisation of an enrolment.
  private func respondent(_ number: Int64?) -> ExportTable.Cell {
    guard let number else { return .plain(nil) }
    return .text(export.names.name(of: .person(number)) ?? export.names.name(of: .enrolment(number)))
  }

  func writeAction(_ recorded: Entry, to table: ExportTable) throws {
    guard case .action(.added(let owner, let due)) = recorded.fact.event else { return }
    let id = ActionID(recorded.fact.sequence)
    var present = due
    var done: Day?
    for other in sequels(of: recorded.fact) {
      switch other.event {
      case .action(.moved(id, let day)): present = day
      case .action(.done(id)): done = other.on
      case .action(.dropped(id)): return
      default: continue
      }
    }
    try table.add(
      [.plain(id.description)] + start + [
        .plain(recorded.fact.on.description), .text(recorded.texts[.note]), person(owner),
        .plain(present?.description), .plain(done?.description),
      ])
  }
}

extension Event {
  /// The sequence of the planned session or the action point that it says more of.
  fileprivate var continued: Int64? {
    switch self {
    case .action(.moved(let action, _)), .action(.done(let action)), .action(.dropped(let action)): action.number
    case .meeting(.kept(let session)), .meeting(.cancelled(let session)): session.number
    default: nil
    }
  }
}
