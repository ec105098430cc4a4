import RugeCore

/// What the whole file shows about each column.
struct ColumnSurvey {
  let headings: [Heading]
  /// The line that the headings are on.
  let line: Int
  private(set) var rowCount = 0
  /// Rows whose cells have a heading each, so that they say something about columns.
  private(set) var regularRowCount = 0
  /// Organisations have no days, and sessions no figures.
  private let kind: ImportKind
  private(set) var filled: [Bool]
  private(set) var numbers: [NumberSurvey]
  private(set) var days: [DaySurvey]

  /// Reads a table to its end.
  init(_ reader: inout TableReader, file: String, kind: ImportKind) throws(ImportProblem) {
    let headings = (0..<reader.cellCount).map { Heading(reader.string($0)) }
    self.headings = headings
    self.kind = kind
    self.line = reader.line
    self.filled = Array(repeating: false, count: headings.count)
    self.numbers = Array(repeating: NumberSurvey(), count: headings.count)
    self.days = Array(repeating: DaySurvey(), count: headings.count)
    while try reader.nextFilled() {
      rowCount += 1
      guard reader.fault(columns: headings.count) == nil else { continue }
      regularRowCount += 1
      for index in headings.indices { add(reader, index) }
    }
  }

  private mutating func add(_ reader: borrowing TableReader, _ index: Int) {
    guard !reader.isBlank(index) else { return }
    filled[index] = true
    reader.withCell(index) { cell in
      switch kind {
      case .organisation: numbers[index].add(cell, line: reader.line)
      case .session, .person, .enrolment, .action: days[index].add(cell)
      case .attendance, .figure, .form:
        numbers[index].add(cell, line: reader.line)
        days[index].add(cell)
      }
    }
  }
}
