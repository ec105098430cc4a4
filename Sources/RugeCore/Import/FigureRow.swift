/// A row of figures of one organisation on one day.
package struct FigureRow: Hashable, Sendable {
  /// A figure and where it stands.
  package struct Figure: Hashable, Sendable {
    /// The indicator as the list names it, by id or title, and its category.
    package let indicator: String
    package let value: Known<Quantity>
    package let field: ImportField
  }

  package let organisation: String
  package let day: Day
  package let figures: [Figure]
  package let note: String?

  /// Reads a row's cells; an empty one says nothing.
  package static func read(_ cells: RowCells) -> ImportedRow<FigureRow> {
    var scanner = RowScanner(cells)
    let organisation = scanner.requiredName(.organisation)
    let day = scanner.requiredDay(.day)
    var figures: [Figure] = []
    if let indicator = scanner.text(.indicator) {
      if cells[.value] == nil { scanner.add(.valueMissing(.value), .value) }
      if let value = scanner.figure(.value) {
        figures.append(Figure(indicator: indicator, value: value, field: .value))
      }
    } else if cells[.value] != nil {
      scanner.add(.valueMissing(.indicator), .indicator)
    }
    let columns = cells.cells.compactMap { field, cell -> (name: String, column: Int)? in
      if case .figure(let name?) = field { (name, cell.column ?? 0) } else { nil }
    }.sorted { ($0.column, $0.name) < ($1.column, $1.name) }
    for (name, _) in columns {
      if let value = scanner.figure(.figure(name)) {
        figures.append(Figure(indicator: name, value: value, field: .figure(name)))
      }
    }
    guard let organisation, let day else { return scanner.row(nil) }
    return scanner.row(FigureRow(organisation: organisation, day: day, figures: figures, note: scanner.text(.note)))
  }
}
