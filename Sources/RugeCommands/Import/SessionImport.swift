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
    let programme: Programme
  }

  private let table: TableImport
  private let report: ImportReport
  private let programme: String?
  private let context: CommandContext
  private var places: [String: Place] = [:]
  private var hosts: [String: Int64] = [:]
  private var kinds: [String: ElementID] = [:]

  init(_ table: TableImport, _ report: ImportReport, programme: String?, _ context: CommandContext) {
    self.table = table
    self.report = report
    self.programme = programme
    self.context = context
  }

  func run(dryRun: Bool) throws {
    try context.writing("import", origin: .import, dryRun: dryRun) { store, journal in
      try table.forEachSession { row in
        switch row {
        case .read(let values, let line): try take(values, line: line, store, journal)
        case .invalid(let problems, _): report.complain(problems.map { $0.explanation(in: context.words) })
        }
      }
      report.batch = journal.count > 0 ? journal.batch : nil
    }
  }

  private func take(_ row: SessionRow, line: Int, _ store: Store, _ journal: Journal) throws {
    let draft: Draft
    do {
      let place = try place(of: row.organisation, store)
      try admit(row, at: place)
      let event = Event.sessionHeld(
        kind: try kind(row.kind, place.programme), minutes: row.minutes,
        host: try row.adviser.map { try host($0, store) })
      draft = Draft(.existing(.enrolment(place.enrolment)), on: row.day, event, texts: [.note: row.note ?? ""])
    } catch let problem as any ExplainedProblem {
      return report.complain(["\(table.file):\(line): \(problem.explanation(in: context.words))"])
    }
    try journal.append(draft)
    report.addSession()
  }

  private func admit(_ row: SessionRow, at place: Place) throws {
    do {
      try place.lifetime.admit(row.day, today: context.today)
    } catch {
      throw RefusedCommand(error, organisation: row.organisation, programme: place.programme) { _, _ in "" }
    }
  }

  private func place(of organisation: String, _ store: Store) throws -> Place {
    if let place = places[organisation] { return place }
    let row = try References(store).enrolment(organisation, in: programme.map { ElementID($0) })
    let place = Place(
      enrolment: row.enrolment, lifetime: Lifetime(enrolledOn: row.enrolledOn, ending: row.ending),
      programme: try Programmes(store).version(row.definition))
    places[organisation] = place
    return place
  }

  private func kind(_ text: String?, _ programme: Programme) throws -> ElementID {
    let key = "\(programme.id)\u{0}\(text ?? "")"
    if let known = kinds[key] { return known }
    let kind = try programme.sessionKind(orOnlyOne: text).id
    kinds[key] = kind
    return kind
  }

  private func host(_ name: String, _ store: Store) throws -> Int64 {
    if let known = hosts[name] { return known }
    let host = try References(store).person(name).subject.number
    hosts[name] = host
    return host
  }
}
