import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Takes in a list of sessions that were held.
///
/// A million rows pass through here, so that what a name means is looked up once and then remembered.
final class SessionImport {
  private struct Place {
    let enrolment: Int64
    let lifetime: Lifetime
    let course: Course
  }

  /// A version of a programme, and what its kinds of session have been called in the list.
  private final class Course {
    let programme: Programme
    var kinds: [String?: ElementID] = [:]

    init(_ programme: Programme) {
      self.programme = programme
    }
  }

  /// A row that may go in.
  private struct Admitted {
    let draft: Draft
    let place: Place
    let kind: ElementID
    let cohosts: [Int64]
    let confirmers: [Int64]
  }

  /// What the rows of one meeting have in common.
  private struct Meeting: Hashable {
    let name: ExactText
    let kind: ElementID
    let on: Day
  }

  /// The session that others were the same meeting as.
  private struct Met {
    let session: SessionID
    /// Whose it is and how long, where it is new and nothing says with whom it was one meeting.
    var loose: (target: Draft.Target, minutes: Int)?
  }

  /// What nobody could tell apart in one change: what surrounds a session is said of its kind and day.
  private struct Slot: Hashable {
    let enrolment: Int64
    let kind: ElementID
    let on: Day
  }

  private let table: TableImport
  private let report: ImportReport
  private let programme: String?
  private let context: CommandContext
  /// A name that means nobody is remembered, too: a list may be full of it, and it is looked for among all names.
  private var candidates: [ExactText: Result<[EnrolmentRow], any Error>] = [:]
  private var places: [Int64: Place] = [:]
  private var hosts: [ExactText: Result<Int64, any Error>] = [:]
  private var courses: [Int64: Course] = [:]
  /// The programme that is meant where no organisation says which.
  private var assumed: Course?
  private var meetings: [Meeting: Met] = [:]
  /// Where more is said of a session than that it was held.
  private var told: Set<Slot> = []
  private var repeats = RepeatFinder()
  /// The columns that are to blame where a row is refused.
  private let origins: [ImportField: ImportedCell]

  init(_ table: TableImport, _ report: ImportReport, programme: String?, _ context: CommandContext) {
    self.table = table
    self.report = report
    self.programme = programme
    self.context = context
    let columns = table.columns.compactMap { column in
      column.place.importField.map {
        ($0.withoutUnit, ImportedCell("", column: column.number, heading: column.heading))
      }
    }
    self.origins = Dictionary(columns, uniquingKeysWith: { first, _ in first })
  }

  func run() throws {
    try report.recording(context) { store, journal in
      try table.forEachSession { row, unread in
        switch row {
        case .read(let values, let line): try take(values, line: line, store, journal)
        case .invalid(let problems, let line):
          let columns = Set(problems.compactMap(\.column))
          let refusals = try unread.map { try faults(in: $0, but: columns, store) } ?? []
          report.reject(problems, refusals, line: line)
        }
      }
      try report.close(journal)
    }
  }

  private func take(_ row: SessionRow, line: Int, _ store: Store, _ journal: Journal) throws {
    let admitted: Admitted
    let isAlike: Bool
    do {
      admitted = try admit(row, store)
      switch try repeats.take(
        row, kind: admitted.kind, by: admitted.draft.event.host, of: admitted.place.enrolment, store, journal)
      {
      case .there(let session):
        try meet(row, admitted, as: session, isThere: true, journal)
        return report.leaveOut(row, line: line)
      case .new: isAlike = false
      case .alike: isAlike = true
      }
      try tellApart(row, admitted, store, journal)
    } catch let refusal as RowRefusal {
      let columns = Set([refusal.cell?.column].compactMap(\.self))
      return report.reject([], [refusal] + (try faults(in: row.names, but: columns, store)), line: line)
    }
    let before = journal.suspicions.count
    let session = SessionID(try journal.append(admitted.draft).sequence)
    for person in admitted.cohosts {
      try record(.cohosted(kind: admitted.kind, person: person), of: admitted.draft, journal)
    }
    try meet(row, admitted, as: session, isThere: false, journal)
    for person in admitted.confirmers { try record(.confirmed(session, by: person), of: admitted.draft, journal) }
    report.suspect(journal.suspicions[before...], line: line, context.words)
    report.addSession(row, line: line, isAlike: isAlike)
  }

  /// What a row records, where nothing stands in its way.
  private func admit(_ row: SessionRow, _ store: Store) throws -> Admitted {
    let place = try at(.organisation) { try self.place(of: row.organisation, on: row.day, store) }
    try at(.day) { try admit(row, at: place) }
    let kind = try at(.sessionKind) { try self.kind(row.kind, in: place.course) }
    try at(.duration(nil)) { try admit(row, of: kind, at: place) }
    let host = try at(.adviser) { try row.adviser.map { try self.host($0, store) } }
    let cohosts = try at(.cohosts) { try people(row.cohosts, store) }.filter { $0 != host }
    let confirmers = try at(.confirmers) { try people(row.confirmers, store) }
    let hosts = cohosts + [host].compactMap(\.self)
    if let own = try row.confirmers.first(where: { hosts.contains(try self.host($0, store)) }) {
      throw RowRefusal(problem: SessionProblem.hostConfirms(own), cell: origins[.confirmers])
    }
    let event = Event.sessionHeld(kind: kind, minutes: row.minutes, host: host)
    return Admitted(
      draft: Draft(.existing(.enrolment(place.enrolment)), on: row.day, event, texts: [row.readers: row.note ?? ""]),
      place: place, kind: kind, cohosts: cohosts, confirmers: confirmers)
  }

  /// Refuses a row of which nobody could tell afterwards to which of two sessions belongs what it says.
  private func tellApart(_ row: SessionRow, _ admitted: Admitted, _ store: Store, _ journal: Journal) throws {
    let slot = Slot(enrolment: admitted.place.enrolment, kind: admitted.kind, on: row.day)
    let saysMore = row.meeting != nil || !admitted.cohosts.isEmpty
    let isMixedUp =
      try told.contains(slot)
      || saysMore
        && store.hasSession(of: slot.enrolment, kind: slot.kind, on: slot.on, since: journal.batch)
    if isMixedUp { throw RowRefusal(problem: SessionProblem.listedTwice(row.day), cell: origins[.day]) }
    if saysMore { told.insert(slot) }
  }

  /// Says that a session was the same meeting as another of the list, where it was: the time of the two is that of one.
  private func meet(
    _ row: SessionRow, _ admitted: Admitted, as session: SessionID, isThere: Bool, _ journal: Journal
  ) throws {
    guard let name = row.meeting else { return }
    let meeting = Meeting(name: ExactText(name), kind: admitted.kind, on: row.day)
    guard let met = meetings[meeting] else {
      meetings[meeting] = Met(session: session, loose: isThere ? nil : (admitted.draft.target, row.minutes))
      return
    }
    if !isThere {
      let event = MeetingEvent.joint(kind: meeting.kind, minutes: row.minutes, with: met.session)
      try record(event, of: admitted.draft, journal)
    } else if let loose = met.loose {
      try journal.append(
        Draft(
          loose.target, on: row.day,
          .meeting(.joint(kind: meeting.kind, minutes: loose.minutes, with: session))))
      meetings[meeting]?.loose = nil
    }
  }

  private func record(_ event: MeetingEvent, of session: Draft, _ journal: Journal) throws {
    try journal.append(Draft(session.target, on: session.on, .meeting(event)))
  }

  /// What else is wrong with what a row names, so that whoever corrects it hears of all its faults at once.
  ///
  /// - Parameters:
  ///   - names: What the row calls others.
  ///   - columns: Those of which it is known already that something is wrong with them.
  ///   - store: Where the names are looked for.
  /// - Returns: The faults, each of a cell of its own, in the order of the columns.
  /// - Throws: What hinders the store from being read.
  private func faults(in names: SessionNames, but columns: Set<Int>, _ store: Store) throws -> [RowRefusal] {
    let found = names.organisation.flatMap { name in try? candidates(name, store).first }
    let course = try found.map { try self.course($0.definition, store) } ?? assumedCourse(store)
    let checks: [(field: ImportField, check: () throws -> Void)] = [
      (.organisation, { _ = try names.organisation.map { try self.candidates($0, store) } }),
      (.sessionKind, { _ = try course.map { try self.kind(names.kind, in: $0) } }),
      (.adviser, { _ = try names.adviser.map { try self.host($0, store) } }),
      (.cohosts, { _ = try self.people(names.cohosts, store) }),
      (.confirmers, { _ = try self.people(names.confirmers, store) }),
    ]
    return try checks.filter { check in
      origins[check.field]?.column.map { !columns.contains($0) } ?? false
    }.compactMap { field, check in
      do {
        try at(field, check)
        return nil
      } catch let refusal as RowRefusal {
        return refusal
      }
    }.sorted { ($0.cell?.column ?? .max) < ($1.cell?.column ?? .max) }
  }

  private func assumedCourse(_ store: Store) throws -> Course? {
    if assumed == nil { assumed = (try? Programmes(store).newest(programme).programme).map { Course($0) } }
    return assumed
  }

  /// Does something that a column asks for; what is wrong with the request is a fault of its cell.
  private func at<Value>(_ field: ImportField, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as any ExplainedProblem where Self.isOfRow(problem) {
      throw RowRefusal(problem: problem, cell: origins[field])
    }
  }

  /// Whether a problem lies in what the row says; any other is the workspace's, and ends the import.
  static func isOfRow(_ problem: any ExplainedProblem) -> Bool {
    problem is ReferenceProblem || problem is UsageProblem || problem is RefusedCommand
  }

  private func admit(_ row: SessionRow, at place: Place) throws {
    do {
      try place.lifetime.admit(row.day, today: context.today)
    } catch {
      throw RefusedCommand(error, organisation: row.organisation, programme: place.course.programme) { _, _ in "" }
    }
  }

  private func admit(_ row: SessionRow, of kind: ElementID, at place: Place) throws {
    do {
      try place.course.programme.sessionKind(kind)?.admit(minutes: row.minutes)
    } catch {
      throw RefusedCommand(error, organisation: row.organisation, programme: place.course.programme) { _, _ in "" }
    }
  }

  /// The enrolment that ran on the day: an organisation may have taken part before.
  private func place(of organisation: String, on day: Day, _ store: Store) throws -> Place {
    let row = try References.enrolment(among: candidates(organisation, store), of: organisation, on: day)
    if let known = places[row.enrolment] { return known }
    let place = Place(
      enrolment: row.enrolment, lifetime: Lifetime(enrolledOn: row.enrolledOn, ending: row.ending),
      course: try course(row.definition, store))
    places[row.enrolment] = place
    return place
  }

  private func candidates(_ organisation: String, _ store: Store) throws -> [EnrolmentRow] {
    let key = ExactText(organisation)
    if let known = candidates[key] { return try known.get() }
    let found = Result { try References(store).enrolments(organisation, in: programme.map { ElementID($0) }) }
    candidates[key] = found
    return try found.get()
  }

  private func course(_ version: Int64, _ store: Store) throws -> Course {
    if let known = courses[version] { return known }
    let course = Course(try Programmes(store).version(version))
    courses[version] = course
    return course
  }

  private func kind(_ text: String?, in course: Course) throws -> ElementID {
    if let known = course.kinds[text] { return known }
    // A list that was made before a change has the id of that time.
    let renamed = course.programme.sessions.first { kind in kind.formerly.contains { $0.rawValue == text } }
    let kind = try (renamed ?? course.programme.sessionKind(orOnlyOne: text)).id
    course.kinds[text] = kind
    return kind
  }

  /// Each once, in the order of the names.
  private func people(_ names: [String], _ store: Store) throws -> [Int64] {
    try names.reduce(into: []) { people, name in
      let person = try host(name, store)
      if !people.contains(person) { people.append(person) }
    }
  }

  private func host(_ name: String, _ store: Store) throws -> Int64 {
    let key = ExactText(name)
    if let known = hosts[key] { return try known.get() }
    let host = Result { try References(store).holder(name).subject.number }
    hosts[key] = host
    return try host.get()
  }
}

extension Event {
  fileprivate var host: Int64? {
    if case .sessionHeld(_, _, let host) = self { host } else { nil }
  }
}

extension ImportField {
  /// A duration is one, whatever its numbers count.
  fileprivate var withoutUnit: ImportField {
    if case .duration = self { .duration(nil) } else { self }
  }
}
