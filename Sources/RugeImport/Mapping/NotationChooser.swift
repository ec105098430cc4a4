import RugeCore

/// Chooses how the numbers of each column are read: by what the column shows, else the other columns, else the file.
struct NotationChooser {
  private let stated: DecimalMark?
  /// What goes with the file's separator.
  private let customary: DecimalMark
  /// What the columns show, where they agree.
  private let usual: DecimalMark?

  init(_ columns: [NumberSurvey], separator: CellSeparator, stated: DecimalMark?) {
    let shown = columns.reduce(into: Set()) { $0.formUnion($1.shownMarks) }
    self.stated = stated
    self.customary = separator.customaryDecimalMark
    self.usual = shown.count == 1 ? shown.first : nil
  }

  func notation(_ column: NumberSurvey) -> NumberNotation {
    if let stated { return NumberNotation(stated, ambiguous: .read) }
    if column.isContradictory { return NumberNotation(column.prevailingMark ?? customary, ambiguous: .refused) }
    if let known = column.shownMarks.first ?? usual { return NumberNotation(known, ambiguous: .read) }
    return NumberNotation(customary, ambiguous: .readAsWhole)
  }
}
