import RugeCore

/// What the cells of a column show about numbers, gathered over the whole file.
struct NumberSurvey {
  /// Cells that have something in them.
  private(set) var filled = 0
  private(set) var numbers = 0
  /// Whether all cells so far are numbers where a comma, or a point, stands before decimals.
  private(set) var fitsComma = true
  private(set) var fitsPoint = true
  /// Some cell is a different number under each: `1.000`.
  private(set) var isAmbiguous = false

  mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    filled += 1
    guard fitsComma || fitsPoint, !CellText.saysUnknown(cell) else { return }
    let spelling = NumberSpelling(utf8: cell)
    numbers += 1
    fitsComma = fitsComma && spelling.withComma != nil && !spelling.hasLeadingZero
    fitsPoint = fitsPoint && spelling.withPoint != nil && !spelling.hasLeadingZero
    if let comma = spelling.withComma, let point = spelling.withPoint, comma != point { isAmbiguous = true }
  }

  var isNumeric: Bool { numbers > 0 && (fitsComma || fitsPoint) }

  /// The sign before decimals that the column itself shows.
  var shownMark: DecimalMark? {
    switch (fitsComma, fitsPoint) {
    case (true, false): .comma
    case (false, true): .point
    default: nil
    }
  }
}
