/// A row of a list of enrolments.
package struct EntryRow: Hashable, Sendable {
  package let organisation: String
  package let programme: String?
  package let cohort: String?
  package let day: Day
  /// Who does what, in the order of the columns' names, and of each in the order of the cell.
  package let roles: [Role]
  /// Where the enrolment stands already, and since when.
  package let stage: Point?
  /// The stages that were entered, in the order in which the list has them.
  package let course: [Point]
  package let exit: Point?
  package let note: String?

  /// A person in a role, both as the list names them.
  package struct Role: Hashable, Sendable {
    package let role: String
    package let person: String
  }

  /// Something of the programme, by id or title, that was reached on a day.
  package struct Point: Hashable, Sendable {
    package let name: String
    package let day: Day
  }

  /// Reads a row's cells.
  package static func read(_ cells: RowCells) -> ImportedRow<EntryRow> {
    var scanner = RowScanner(cells)
    let organisation = scanner.requiredName(.organisation)
    let day = scanner.requiredDay(.day)
    let stageDay = scanner.day(.stageDay) ?? day
    let exitDay = scanner.day(.exitDay)
    if cells[.exit] != nil, cells[.exitDay] == nil { scanner.add(.valueMissing(.exitDay), .exitDay) }
    let holders = cells.cells.compactMap { field, cell in
      if case .role(let role) = field { (role: role, cell: cell) } else { nil }
    }.sorted { $0.role < $1.role }
    // Who had a role first goes on to be named first.
    let roles = holders.flatMap { role, cell in
      NameList.names(in: cell.text).compactMap { name in
        (try? NameReader().read(name)).map { Role(role: role, person: $0) }
      }
    }
    let course = scanner.course()
    func point(_ field: ImportField, _ day: Day?) -> Point? {
      guard let name = scanner.text(field), let day else { return nil }
      return Point(name: name, day: day)
    }
    guard let organisation, let day else { return scanner.row(nil) }
    return scanner.row(
      EntryRow(
        organisation: organisation, programme: scanner.text(.programme), cohort: scanner.text(.cohort), day: day,
        roles: roles, stage: point(.stage, stageDay), course: course, exit: point(.exit, exitDay),
        note: scanner.text(.note)))
  }
}

extension EntryRow {
  /// The stages that were entered as one cell: `afklaring 2026-01-12; udvikling 2026-02-01`.
  package static func cell(_ course: [StageVisit]) -> String {
    course.map { "\($0.stage) \($0.since)" }.joined(separator: "; ")
  }
}

extension RowScanner {
  /// The stages that were entered, each a name and then its day.
  fileprivate mutating func course() -> [EntryRow.Point] {
    guard let text = text(.stages) else { return [] }
    let days = cells.days
    return text.split(separator: ";").compactMap { part in
      let words = part.split(whereSeparator: \.isWhitespace)
      guard words.count > 1, let last = words.last, let day = try? days.readDate(ofCell: String(last)) else {
        add(.stageWithoutDay(words.joined(separator: " ")), .stages)
        return nil
      }
      return EntryRow.Point(name: words.dropLast().joined(separator: " "), day: day)
    }
  }
}
