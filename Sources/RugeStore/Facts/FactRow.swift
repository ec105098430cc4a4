import RugeCore

/// A fact as the table holds it, before anything is made of its values.
struct FactRow {
  var sequence: Int64
  var batch: Int64
  var kind: String
  var subject: Int64
  var day: Int64
  var type: String
  var version: Int64
  var element: String?
  var part: String?
  var choice: String?
  var amount: Int64?
  var minutes: Int64?
  var otherDay: Int64?
  var refers: Int64?
  var definition: Int64?
  var ended: Int64?

  /// The columns that ``init(_:)`` reads, of the table under an alias `f`.
  ///
  /// The index `fact_story` holds all of them.
  static let columns = """
    f.sequence, f.batch, f.subject_kind, f.subject, f.on_day, f.type, f.version, f.element, f.part, f.choice, f.amount, \
    f.minutes, f.day, f.refers, f.definition, f.ended
    """
  /// How many columns that is; what a query selects after them begins here.
  static let columnCount = 16

  init(_ row: any SQLStatement) {
    sequence = row.integer(0) ?? 0
    batch = row.integer(1) ?? 0
    kind = row.text(2) ?? ""
    subject = row.integer(3) ?? 0
    day = row.integer(4) ?? 0
    type = row.text(5) ?? ""
    version = row.integer(6) ?? 0
    element = row.text(7)
    part = row.text(8)
    choice = row.text(9)
    amount = row.integer(10)
    minutes = row.integer(11)
    otherDay = row.integer(12)
    refers = row.integer(13)
    definition = row.integer(14)
    ended = row.integer(15)
  }

  init(sequence: Int64, batch: Int64, subject: Subject, on: Day, _ columns: FactColumns) {
    self.sequence = sequence
    self.batch = batch
    kind = subject.kind.rawValue
    self.subject = subject.number
    day = Int64(on.compact)
    type = columns.type
    version = Int64(columns.version)
    element = columns.element?.normalised
    part = columns.part?.normalised
    choice = columns.choice?.normalised
    amount = columns.amount
    minutes = columns.minutes.map(Int64.init)
    otherDay = columns.day.map { Int64($0.compact) }
    refers = columns.refers
    definition = columns.definition
  }
}

extension FactRow {
  /// The values for an insertion, in the order of ``columns`` without `ended`.
  var values: [SQLValue] {
    [
      .integer(sequence), .integer(batch), .text(kind), .integer(subject), .integer(day), .text(type),
      .integer(version), SQLValue(element), SQLValue(part), SQLValue(choice), SQLValue(amount), SQLValue(minutes),
      SQLValue(otherDay), SQLValue(refers), SQLValue(definition),
    ]
  }

  /// The event that the columns hold; `nil` where they hold none that this ruge knows.
  var event: Event? {
    var columns = FactColumns(
      type: type, version: Int(version), element: element, part: part, choice: choice, amount: amount,
      minutes: minutes.flatMap(Int.init(exactly:)), refers: refers, definition: definition)
    if let otherDay {
      guard let day = Day(compact: Int(otherDay)) else { return nil }
      columns.day = day
    }
    return Event(columns)
  }

  /// The fact, as somebody recorded it in some way at some time.
  func fact(at: Instant, by: Int64, origin: Origin) throws -> Fact {
    guard let kind = Subject.Kind(rawValue: kind), let day = Day(compact: Int(day)), let event else {
      throw StoreProblem.factUnreadable(sequence: sequence)
    }
    return Fact(
      sequence: sequence, batch: batch, subject: Subject(kind, subject), on: day, at: at, by: by, origin: origin,
      event: event, ended: ended)
  }
}
