import RugeCore

/// What the whole file shows about each column.
struct ColumnSurvey {
  let headings: [Heading]
  /// The line that the headings are on.
  let line: Int
  private(set) var rowCount = 0
  private(set) var filled: [Bool]
  private(set) var numbers: [NumberSurvey]
  private(set) var days: [DaySurvey]

  /// Reads a table to its end.
  init(_ reader: inout TableReader, file: String) throws(ImportProblem) {
    let headings = (0..<reader.cellCount).map { Heading(reader.string($0)) }
    self.headings = headings
    self.line = reader.line
    self.filled = Array(repeating: false, count: headings.count)
    self.numbers = Array(repeating: NumberSurvey(), count: headings.count)
    self.days = Array(repeating: DaySurvey(), count: headings.count)
    while try reader.nextFilled() {
      rowCount += 1
      // A row with too few or too many cells says nothing about columns.
      guard reader.cellCount == headings.count else { continue }
      for index in headings.indices { add(reader, index) }
    }
    if rowCount == 0 { throw ImportProblem(.noRows, file: file) }
  }

  private mutating func add(_ reader: borrowing TableReader, _ index: Int) {
    guard !reader.isBlank(index) else { return }
    filled[index] = true
    reader.withCell(index) { cell in
      numbers[index].add(cell)
      days[index].add(cell)
    }
  }
}
