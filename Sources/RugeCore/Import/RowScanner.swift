/// Reads the cells of one row and gathers what is wrong with them.
package struct RowScanner {
  package let cells: RowCells
  package private(set) var problems: [ImportProblem] = []

  package init(_ cells: RowCells) {
    self.cells = cells
  }

  /// The values where nothing was wrong, else everything that was.
  func row<Values>(_ values: Values?) -> ImportedRow<Values> {
    guard problems.isEmpty, let values else { return .invalid(problems, line: cells.line) }
    return .read(values, line: cells.line)
  }

  mutating func add(_ fault: ImportFault, _ field: ImportField) {
    problems.append(cells.problem(fault, field))
  }

  /// The text of a cell; `nil` where it is empty.
  func text(_ field: ImportField) -> String? { cells[field]?.text }

  /// What a cell says; `nil` where it is empty, or where it cannot be read, which is noted.
  mutating func read<Value>(_ field: ImportField, _ read: (String) throws(InputProblem) -> Value) -> Value? {
    guard let cell = cells[field] else { return nil }
    do {
      return try read(cell.text)
    } catch {
      add(.cell(error), field)
      return nil
    }
  }

  /// The same of a cell that must be filled.
  mutating func required<Value>(_ field: ImportField, _ read: (String) throws(InputProblem) -> Value) -> Value? {
    if cells[field] == nil { add(.valueMissing(field), field) }
    return self.read(field, read)
  }

  mutating func name(_ field: ImportField) -> String? {
    read(field) { text throws(InputProblem) in try NameReader().read(text) }
  }

  mutating func requiredName(_ field: ImportField) -> String? {
    required(field) { text throws(InputProblem) in try NameReader().read(text) }
  }

  mutating func day(_ field: ImportField) -> Day? {
    let days = cells.days
    return read(field) { text throws(InputProblem) in try days.readDate(ofCell: text) }
  }

  mutating func requiredDay(_ field: ImportField) -> Day? {
    let days = cells.days
    return required(field) { text throws(InputProblem) in try days.readDate(ofCell: text) }
  }

  /// A number as the column writes it.
  mutating func number(_ field: ImportField) -> Quantity? {
    let notation = cells[field]?.notation
    return read(field) { text throws(InputProblem) in
      if let notation { try notation.read(text) } else { try NumberReader().read(text) }
    }
  }

  /// A figure; that nobody knows it, or that there is none, is said in words or with a dash.
  mutating func figure(_ field: ImportField) -> Known<Quantity>? {
    guard let text = cells[field]?.text else { return nil }
    switch UnknownWords.meaning(of: text) {
    case .value?: return nil
    case .unknown?: return .unknown
    case .notApplicable?: return .notApplicable
    case nil: return number(field).map { .value($0) }
    }
  }

  /// The length of a session, whose column may say what a bare number counts.
  mutating func minutes() -> Int? {
    for unit in [DurationReader.Unit?.none, .minute, .hour] where cells[.duration(unit)] != nil {
      return read(.duration(unit)) { text throws(InputProblem) in
        try DurationReader(unitWhereNone: unit).read(text)
      }
    }
    return nil
  }

  /// For whom a note is: what the cell says, else for those who have a role.
  mutating func readers() -> TextPurpose {
    read(.readers) { text throws(InputProblem) in try NoteReaders.read(text) } ?? .note
  }
}
