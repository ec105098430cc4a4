import RugeCore
import RugeImport
import RugeWords

extension ImportReport {
  /// So many places are told.
  private static let shownSuspicions = 20

  /// Remembers the cells of a row that goes in and looks as if it had a national number in it.
  ///
  /// - Parameters:
  ///   - suspicions: What was found in the texts of the row.
  ///   - line: Where it stands.
  ///   - words: In whose language it is said.
  ///   - cells: The cells of the row, where they are known; else the columns tell by what they hold.
  func suspect(_ suspicions: ArraySlice<Suspicion>, line: Int, _ words: Words, _ cells: RowCells? = nil) {
    guard !suspicions.isEmpty else { return }
    let suspicious = cells?.cells.filter { field, cell in
      field != .phone && field != .ignored && !Suspicion.found(in: cell.text, .note).isEmpty
    }
    let cell = suspicious?.values.min { ($0.column ?? 0) < ($1.column ?? 0) }
    for suspicion in suspicions {
      let column = table.columns.first { $0.holds(suspicion.purpose) }
      let place = words.importPlace(
        file: table.file, sheet: table.sheet, line: line, column: cell?.column ?? column?.number,
        heading: cell?.heading ?? column?.heading)
      suspected.append(words.suspected(suspicion.kind, at: place))
    }
  }

  /// Warns of those cells, beside the result.
  func showSuspicions(_ context: CommandContext) {
    guard !suspected.isEmpty else { return }
    let words = context.words
    let isRecorded = !plan.isDryRun && !isHalted
    let more = suspected.count - Self.shownSuspicions
    let lines = suspected.prefix(Self.shownSuspicions) + (more > 0 ? [words.andMore(more)] : [])
    for line in lines + [isRecorded ? words.keptForEver : words.writeWithout] {
      context.note(context.style.warning(line.displaySafe))
    }
  }
}

extension ColumnMapping {
  /// Whether its cells become texts of a purpose.
  fileprivate func holds(_ purpose: TextPurpose) -> Bool {
    switch purpose {
    case .name: place.importField == .name
    case .email: place.importField == .email
    case .note, .privateNote, .sharedNote: place.importField == .note
    default: purpose.fieldHeading == heading
    }
  }
}
