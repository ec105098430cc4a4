/// A row that says who came to a meeting.
package struct AttendanceRow: Hashable, Sendable {
  /// Whether somebody came.
  package enum Presence: Hashable, Sendable {
    /// They came; with how many, where heads are counted.
    case present(minutes: Int, count: Int?)
    case absent(excused: Bool)
  }

  package let organisation: String
  package let day: Day
  /// The kind of meeting as the list names it.
  package let kind: String
  package let presence: Presence
  package let adviser: String?
  package let note: String?

  /// Reads a row's cells.
  package static func read(_ cells: RowCells) -> ImportedRow<AttendanceRow> {
    var scanner = RowScanner(cells)
    let organisation = scanner.requiredName(.organisation)
    let day = scanner.requiredDay(.day)
    let kind = scanner.requiredName(.sessionKind)
    let presence = presence(&scanner)
    guard let organisation, let day, let kind, let presence else { return scanner.row(nil) }
    return scanner.row(
      AttendanceRow(
        organisation: organisation, day: day, kind: kind, presence: presence, adviser: scanner.name(.adviser),
        note: scanner.text(.note)))
  }

  private static func presence(_ scanner: inout RowScanner) -> Presence? {
    let count = scanner.number(.count).flatMap { number -> Int? in
      guard let whole = number.whole, whole >= 0 else {
        scanner.add(.cell(.numberNotUnderstood(scanner.text(.count) ?? "")), .count)
        return nil
      }
      return whole
    }
    guard scanner.cells[.status] != nil || scanner.cells[.count] != nil else {
      scanner.add(.valueMissing(.status), .status)
      return nil
    }
    let status = scanner.read(.status) { text throws(InputProblem) in try PresenceWords.read(text) }
    // What could not be read has been noted.
    if scanner.cells[.status] != nil, status == nil { return nil }
    if scanner.cells[.count] != nil, count == nil, status == nil { return nil }
    switch PresenceWords.status(status, count: count) {
    case .absent(let excused)?: return .absent(excused: excused)
    case .present?: break
    case nil:
      scanner.add(.valueMissing(.status), .status)
      return nil
    }
    guard let minutes = scanner.minutes() else {
      if scanner.problems.isEmpty { scanner.add(.valueMissing(.duration(nil)), .duration(nil)) }
      return nil
    }
    return .present(minutes: minutes, count: count)
  }
}
