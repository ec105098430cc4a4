import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Finds what the rows of a list of sessions name.
///
/// A million rows pass through here, so that what a name means is looked up once and then remembered.
final class SessionReferences {
  private struct Place {
    let enrolment: Int64
    let lifetime: Lifetime
    let version: Int64
    let programme: Programme
    let presentNames: PresentNames
  }

  private let desk: ImportDesk
  /// The columns that are to blame where a row is refused.
  private let origins: [ImportField: ImportedCell]
  private var candidates = LookedUp<ExactText, [EnrolmentRow]>()
  private var places: [Int64: Place] = [:]

  init(_ desk: ImportDesk, _ columns: [ColumnMapping]) {
    self.desk = desk
    let cells = columns.compactMap { column in
      column.place.importField.map {
        ($0.withoutUnit, ImportedCell("", column: column.number, heading: column.heading))
      }
    }
    origins = Dictionary(cells, uniquingKeysWith: { first, _ in first })
  }

  /// The column in which a list says something; `nil` where it says it of all rows.
  func origin(_ field: ImportField) -> ImportedCell? { origins[field.withoutUnit] }

  /// What a row says, where nothing stands in its way.
  ///
  /// - Throws: ``RowRefusal``, or what hinders the store from being read.
  func listed(_ row: SessionRow) throws -> ListedSession {
    let place = try desk.at(origin(.organisation)) { try self.place(of: row.organisation, on: row.day) }
    try admit(row, to: place, .day) { () throws(Refusal) in
      try place.lifetime.admit(row.day, today: desk.context.today)
    }
    let kind = try desk.sessionKind(row.kind, version: place.version, place.programme, origin(.sessionKind))
    try admit(row, to: place, .duration(nil)) { () throws(Refusal) in try kind.admit(minutes: row.minutes) }
    let host = try row.adviser.map { try person($0, .adviser) }
    let cohosts = try people(row.cohosts, .cohosts).filter { $0 != host }
    let confirmers = try people(row.confirmers, .confirmers)
    let began = try row.began.map { time in
      try desk.at(origin(.began)) { try desk.context.plannedTime(on: row.day, at: time) }
    }
    let told = SessionSurroundings(host: host, cohosts: cohosts, began: began, efforts: row.efforts)
    try admit(row, confirmers, besides: told.hosts)
    return ListedSession(
      row: row, enrolment: place.enrolment, kind: kind, presentKind: place.presentNames[.session, kind.id], told: told,
      confirmers: confirmers)
  }

  /// Refuses a confirmation by somebody who held the session.
  func admit(_ row: SessionRow, _ confirmers: [Int64], besides hosts: [Int64]) throws {
    guard confirmers.contains(where: hosts.contains),
      let own = try row.confirmers.first(where: { hosts.contains(try person($0, .confirmers)) })
    else { return }
    throw RowRefusal(problem: SessionProblem.hostConfirms(own), cell: origin(.confirmers))
  }

  private func admit(
    _ row: SessionRow, to place: Place, _ field: ImportField, _ body: () throws(Refusal) -> Void
  ) throws {
    do {
      try body()
    } catch {
      let problem = RefusedCommand(error, organisation: row.organisation, programme: place.programme) { _, _ in "" }
      throw RowRefusal(problem: problem, cell: origin(field))
    }
  }

  /// What else is wrong with what a row names, so that whoever corrects it hears of all its faults at once.
  ///
  /// - Parameters:
  ///   - names: What the row calls others.
  ///   - columns: Those of which it is known already that something is wrong with them.
  /// - Returns: The faults, each of a cell of its own, in the order of the columns.
  /// - Throws: What hinders the store from being read.
  func faults(in names: SessionNames, but columns: Set<Int>) throws -> [RowRefusal] {
    var found: [RowRefusal] = []
    @discardableResult
    func check<Value>(_ field: ImportField, _ body: () throws -> Value) throws -> Value? {
      do {
        return try body()
      } catch let refusal as RowRefusal {
        if let column = origin(field)?.column, !columns.contains(column) { found.append(refusal) }
        return nil
      }
    }
    let row = try check(.organisation) {
      try names.organisation.flatMap { name in
        try desk.at(origin(.organisation)) { try self.candidates(name).first }
      }
    }
    try check(.sessionKind) { try kind(names.kind, of: row ?? nil) }
    try check(.adviser) { try names.adviser.map { try person($0, .adviser) } }
    try check(.cohosts) { try people(names.cohosts, .cohosts) }
    try check(.confirmers) { try people(names.confirmers, .confirmers) }
    return found.sorted { ($0.cell?.column ?? .max) < ($1.cell?.column ?? .max) }
  }

  /// The kind of session that is meant by one of whom no more than an enrolment is known, if that.
  private func kind(_ text: String?, of row: EnrolmentRow?) throws -> SessionKind? {
    if let row {
      let programme = try desk.programmes.version(row.definition)
      return try desk.sessionKind(text, version: row.definition, programme, origin(.sessionKind))
    }
    guard let programme = try desk.programme(nil) else { return nil }
    let newest = try desk.programmes.newest(programme.id.rawValue)
    return try desk.sessionKind(text, version: newest.version, newest.programme, origin(.sessionKind))
  }

  /// The enrolment that ran on the day: an organisation may have taken part before.
  private func place(of organisation: String, on day: Day) throws -> Place {
    let row = try References.enrolment(among: candidates(organisation), of: organisation, on: day)
    if let known = places[row.enrolment] { return known }
    let place = Place(
      enrolment: row.enrolment, lifetime: Lifetime(enrolledOn: row.enrolledOn, ending: row.ending),
      version: row.definition, programme: try desk.programmes.version(row.definition),
      presentNames: try desk.programmes.present(row.programme).names)
    places[row.enrolment] = place
    return place
  }

  private func candidates(_ organisation: String) throws -> [EnrolmentRow] {
    try candidates.value(ExactText(organisation)) {
      try References(desk.store).enrolments(organisation, in: desk.plan.programme.map { ElementID($0) })
    }
  }

  private func person(_ name: String, _ field: ImportField) throws -> Int64 {
    try desk.holder(name, origin(field)).subject.number
  }

  /// Each once, in the order of the names.
  private func people(_ names: [String], _ field: ImportField) throws -> [Int64] {
    try names.reduce(into: []) { people, name in
      let person = try person(name, field)
      if !people.contains(person) { people.append(person) }
    }
  }
}
