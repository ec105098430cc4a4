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

  private let table: TableImport
  private let report: ImportReport
  private let programme: String?
  private let context: CommandContext
  /// A name that means nobody is remembered, too: a list may be full of it, and it is looked for among all names.
  private var candidates: [ExactText: Result<[EnrolmentRow], any Error>] = [:]
  private var places: [Int64: Place] = [:]
  private var hosts: [ExactText: Result<Int64, any Error>] = [:]
  private var courses: [Int64: Course] = [:]
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
      try table.forEachSession { row in
        switch row {
        case .read(let values, let line): try take(values, line: line, store, journal)
        case .invalid(let problems, let line): report.reject(problems, line: line)
        }
      }
      try report.close(journal)
    }
  }

  private func take(_ row: SessionRow, line: Int, _ store: Store, _ journal: Journal) throws {
    let draft: Draft
    let finding: RepeatFinder.Finding
    do {
      let place = try at(.organisation) { try self.place(of: row.organisation, on: row.day, store) }
      try at(.day) { try admit(row, at: place) }
      let kind = try at(.sessionKind) { try self.kind(row.kind, in: place.course) }
      try at(.duration(nil)) { try admit(row, of: kind, at: place) }
      let person = try at(.adviser) { try row.adviser.map { try host($0, store) } }
      let event = Event.sessionHeld(kind: kind, minutes: row.minutes, host: person)
      draft = Draft(.existing(.enrolment(place.enrolment)), on: row.day, event, texts: [row.readers: row.note ?? ""])
      finding = try repeats.take(row, kind: kind, by: person, of: place.enrolment, store, journal)
    } catch let refusal as RowRefusal {
      return report.reject(refusal.problem, line: line, cell: refusal.cell)
    }
    guard finding != .there else { return report.leaveOut(row, line: line) }
    let before = journal.suspicions.count
    try journal.append(draft)
    report.suspect(journal.suspicions[before...], line: line, context.words)
    report.addSession(row, line: line, isAlike: finding == .alike)
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

  private func host(_ name: String, _ store: Store) throws -> Int64 {
    let key = ExactText(name)
    if let known = hosts[key] { return try known.get() }
    let host = Result { try References(store).holder(name).subject.number }
    hosts[key] = host
    return try host.get()
  }
}

extension ImportField {
  /// A duration is one, whatever its numbers count.
  fileprivate var withoutUnit: ImportField {
    if case .duration = self { .duration(nil) } else { self }
  }
}
