import RugeCore

/// Reads the rows of a list of sessions.
struct SessionRowReader {
  let columns: [ColumnMapping]
  let checker: RowChecker
  let days: DayCell
  /// Names and durations that were read before: a list of sessions repeats the same few.
  private var names: [ExactText: String] = [:]
  private var durations: [Length: Int] = [:]

  /// What the last row calls others, where a cell of it cannot be used: that may have faults of its own.
  private(set) var unread: SessionNames?

  /// A length as a cell has it.
  private struct Length: Hashable {
    let cell: ExactText
    let unit: DurationReader.Unit?
  }

  private static let mostKept = 10_000

  /// What all rows say.
  private var preset = Values()

  init(
    columns: [ColumnMapping], checker: RowChecker, days: DayCell, values: [ImportField: String] = [:]
  ) throws(InputProblem) {
    self.columns = columns
    self.checker = checker
    self.days = days
    for (field, text) in values { try set(field, text) }
  }

  private mutating func set(_ field: ImportField, _ text: String) throws(InputProblem) {
    switch field {
    case .organisation: preset.organisation = try name(text)
    case .day: preset.day = try days.reader.readDate(ofCell: text)
    case .duration(let unit): preset.minutes = try minutes(text, unit)
    case .sessionKind: preset.kind = try name(text)
    case .adviser: preset.adviser = try name(text)
    case .note: preset.note = text
    case .readers: preset.readers = try NoteReaders.read(text)
    case .meeting: preset.meeting = text
    case .cohosts: preset.cohosts = try people(text)
    case .confirmers: preset.confirmers = try people(text)
    case .began: preset.began = try TimeOfDayReader().read(text)
    case .effort(let effort, let unit): preset.efforts[effort] = try minutes(text, unit)
    default: break
    }
  }

  mutating func read(_ row: borrowing TableReader) -> ImportedRow<SessionRow> {
    let line = row.line
    unread = nil
    if let problem = checker.shapeProblem(row) { return .invalid([problem], line: line) }
    var problems: [ImportProblem] = []
    var values = preset
    for column in columns where column.place != .unused && column.place != .empty {
      let index = column.number - 1
      if row.isBlank(index) {
        if column.place.isRequired { problems.append(checker.problem(.cellEmpty, in: column, line: line)) }
        continue
      }
      do throws(InputProblem) {
        try read(row, index, column.place, into: &values)
      } catch {
        problems.append(checker.problem(.cell(error), in: column, line: line))
      }
    }
    guard problems.isEmpty, let organisation = values.organisation, let day = values.day, let minutes = values.minutes
    else {
      unread = SessionNames(
        organisation: values.organisation, kind: values.kind, adviser: values.adviser, cohosts: values.cohosts,
        confirmers: values.confirmers)
      return .invalid(problems, line: line)
    }
    return .read(
      SessionRow(
        organisation: organisation, day: day, minutes: minutes, kind: values.kind, adviser: values.adviser,
        note: values.note, readers: values.readers, meeting: values.meeting, cohosts: values.cohosts,
        confirmers: values.confirmers, began: values.began, efforts: values.efforts), line: line)
  }

  private struct Values {
    var organisation: String?
    var day: Day?
    var minutes: Int?
    var kind: String?
    var adviser: String?
    var note: String?
    var readers = TextPurpose.note
    var meeting: String?
    var cohosts: [String] = []
    var confirmers: [String] = []
    var began: TimeOfDay?
    var efforts: [MeetingEvent.Effort: Int] = [:]
  }

  private mutating func read(
    _ row: borrowing TableReader, _ index: Int, _ place: ColumnPlace, into values: inout Values
  ) throws(InputProblem) {
    switch place {
    case .organisation: values.organisation = try name(row.string(index))
    case .sessionKind: values.kind = try name(row.string(index))
    case .adviser: values.adviser = try name(row.string(index))
    case .note: values.note = row.withCell(index, CellText.text)
    case .day: values.day = try row.withCell(index, days.read)
    case .duration(let unit): values.minutes = try minutes(row.string(index), unit)
    case .value(.readers, _): values.readers = try NoteReaders.read(row.string(index))
    case .value(.meeting, _): values.meeting = row.withCell(index, CellText.text)
    case .value(.cohosts, _): values.cohosts = try people(row.string(index))
    case .value(.confirmers, _): values.confirmers = try people(row.string(index))
    case .value(.began, _): values.began = try TimeOfDayReader().read(row.string(index))
    case .value(.effort(let effort, let unit), _): values.efforts[effort] = try minutes(row.string(index), unit)
    case .name, .registration, .email, .phone, .field, .figure, .value, .empty, .unused: break
    }
  }

  private mutating func name(_ cell: String) throws(InputProblem) -> String {
    let key = ExactText(cell)
    if let name = names[key] { return name }
    let name = try NameReader().read(cell.normalised)
    if names.count < Self.mostKept { names[key] = name }
    return name
  }

  private mutating func people(_ cell: String) throws(InputProblem) -> [String] {
    var people: [String] = []
    for part in NameList.names(in: cell) { people.append(try name(part)) }
    return people
  }

  private mutating func minutes(_ cell: String, _ unit: DurationReader.Unit?) throws(InputProblem) -> Int {
    // What a bare number counts is said by the heading of its column.
    let key = Length(cell: ExactText(cell), unit: unit)
    if let minutes = durations[key] { return minutes }
    let minutes = try DurationReader(unitWhereNone: unit).read(cell)
    if durations.count < Self.mostKept { durations[key] = minutes }
    return minutes
  }
}

extension ColumnPlace {
  /// Whether a session cannot be without it.
  fileprivate var isRequired: Bool {
    switch self {
    case .organisation, .day, .duration: true
    default: false
    }
  }
}
