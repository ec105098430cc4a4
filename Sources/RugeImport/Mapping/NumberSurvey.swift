import RugeCore

/// What the cells of a column show about numbers, gathered over the whole file.
struct NumberSurvey {
  /// Cells that have something in them other than that nobody knows.
  private var filled = 0
  /// By ``NumberShape``.
  private var counts = Array(repeating: 0, count: NumberShape.allCases.count)
  private var firsts = [(text: String, line: Int)?](repeating: nil, count: NumberShape.allCases.count)
  /// Numbers that begin with a zero that means nothing, as codes do.
  private var codes = 0

  mutating func add(_ cell: UnsafeBufferPointer<UInt8>, line: Int) {
    let spelling = NumberSpelling(utf8: cell)
    guard let shape = spelling.shape else {
      if !CellText.saysUnknown(cell) { filled += 1 }
      return
    }
    filled += 1
    counts[shape.rawValue] += 1
    if spelling.hasLeadingZero { codes += 1 }
    if firsts[shape.rawValue] == nil { firsts[shape.rawValue] = (String(decoding: cell, as: UTF8.self), line) }
  }

  private var numbers: Int { counts.reduce(0, +) }

  /// Whether the column holds figures: all its cells are numbers, or at least two of them and every other one.
  ///
  /// Cells that are no numbers, such as `ca. 40`, are mistakes then and not a sign that the column holds texts.
  var isNumeric: Bool {
    codes == 0 && numbers > 0 && (numbers == filled || numbers >= 2 && 2 * numbers >= filled)
  }

  /// What makes one doubt that a column that is not numeric holds texts: so many of its filled cells are numbers.
  var doubt: (numbers: Int, filled: Int)? {
    !isNumeric && 4 * numbers >= filled && 2 * codes < numbers ? (numbers, filled) : nil
  }

  /// The signs before decimals that cells show.
  var shownMarks: Set<DecimalMark> {
    var marks: Set<DecimalMark> = []
    if self[.comma] > 0 { marks.insert(.comma) }
    if self[.point] > 0 { marks.insert(.point) }
    return marks
  }

  /// Whether no sign makes sense of all cells: `1,5` and `1.5`, or `1.200` and `1,200` and nothing that decides.
  var isContradictory: Bool {
    shownMarks.count == 2 || shownMarks.isEmpty && self[.pointBeforeThree] > 0 && self[.commaBeforeThree] > 0
  }

  /// The sign that most cells show.
  var prevailingMark: DecimalMark? {
    if self[.comma] == self[.point] { nil } else { self[.comma] > self[.point] ? .comma : .point }
  }

  /// What the cells hold under a notation, of so many rows.
  func cells(_ notation: NumberNotation, rows: Int) -> FigureCells {
    let shapes: [NumberShape] = [.pointBeforeThree, .commaBeforeThree, .comma, .point, .plain]
    let taken = shapes.filter { notation.takes($0) }
    let numbers = taken.reduce(0) { $0 + self[$1] }
    let example = taken.lazy.compactMap { self.example($0, notation) }.first
    return FigureCells(numbers: numbers, unknown: rows - filled, unusable: filled - numbers, example: example)
  }

  /// A number that is whole only because it is taken to be, if there is one.
  func assumedWhole(_ notation: NumberNotation) -> FigureCells.Example? {
    guard notation.ambiguous == .readAsWhole else { return nil }
    return example(notation.decimalMark == .comma ? .pointBeforeThree : .commaBeforeThree, notation)
  }

  private subscript(shape: NumberShape) -> Int { counts[shape.rawValue] }

  private func example(_ shape: NumberShape, _ notation: NumberNotation) -> FigureCells.Example? {
    guard let first = firsts[shape.rawValue], let amount = try? notation.read(first.text) else { return nil }
    return FigureCells.Example(spelling: first.text, amount: amount, line: first.line)
  }
}
