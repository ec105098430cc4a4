/// A row of a list of what was promised.
package struct ActionRow: Hashable, Sendable {
  package let organisation: String
  package let day: Day
  /// What is to be done.
  package let note: String
  /// The person who promised it, as the list names them; `nil` means the organisation.
  package let owner: String?
  package let due: Day?
  package let done: Day?

  /// Reads a row's cells.
  package static func read(_ cells: RowCells) -> ImportedRow<ActionRow> {
    var scanner = RowScanner(cells)
    let organisation = scanner.requiredName(.organisation)
    let day = scanner.requiredDay(.day)
    let due = scanner.day(.due)
    let done = scanner.day(.done)
    if cells[.note] == nil { scanner.add(.valueMissing(.note), .note) }
    guard let organisation, let day, let note = scanner.text(.note) else { return scanner.row(nil) }
    return scanner.row(
      ActionRow(organisation: organisation, day: day, note: note, owner: scanner.name(.owner), due: due, done: done))
  }
}
