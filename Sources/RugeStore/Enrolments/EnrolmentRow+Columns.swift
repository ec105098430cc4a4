import RugeCore

extension EnrolmentRow {
  /// The columns that ``init(columns:organisationName:)`` reads, of `enrolment_now` under an alias `e`.
  static let columns = """
    e.enrolment, e.organisation, e.programme, e.definition, e.enrolled_on, e.position, e.element, e.since, e.sessions, \
    e.minutes, e.last_session
    """

  /// How many columns that is; what a query selects after them begins here.
  static let columnCount = 11

  /// The values for the table, in the order of ``columns``.
  var values: [SQLValue] {
    [
      .integer(enrolment), .integer(organisation), .text(programme.rawValue), .integer(definition),
      .integer(Int64(enrolledOn.compact)), .text(position.word), SQLValue(position.element?.rawValue),
      .integer(Int64(since.compact)), .integer(Int64(sessions)), .integer(Int64(minutes)),
      SQLValue(lastSession.map { Int64($0.compact) }),
    ]
  }

  /// The row of the table; `nil` where its values make none.
  init?(columns row: any SQLStatement, organisationName: String?) {
    func day(_ column: Int) -> Day? { row.integer(column).flatMap { Day(compact: Int($0)) } }
    guard let enrolment = row.integer(0), let organisation = row.integer(1), let programme = row.text(2),
      let definition = row.integer(3), let enrolledOn = day(4),
      let position = Position(word: row.text(5), element: row.text(6).map { ElementID($0) }), let since = day(7)
    else { return nil }
    self.enrolment = enrolment
    self.organisation = organisation
    self.programme = ElementID(programme)
    self.definition = definition
    self.enrolledOn = enrolledOn
    self.position = position
    self.since = since
    sessions = Int(row.integer(8) ?? 0)
    minutes = Int(row.integer(9) ?? 0)
    lastSession = day(10)
    self.organisationName = organisationName
  }
}

extension EnrolmentRow.Position {
  fileprivate var word: String {
    switch self {
    case .waiting: "waiting"
    case .stage: "stage"
    case .completed: "completed"
    case .withdrawn: "withdrawn"
    }
  }

  /// The stage or the exit.
  fileprivate var element: ElementID? {
    switch self {
    case .waiting: nil
    case .stage(let stage): stage
    case .completed(let exit), .withdrawn(let exit): exit
    }
  }

  fileprivate init?(word: String?, element: ElementID?) {
    switch (word, element) {
    case ("waiting", _): self = .waiting
    case ("stage", let stage?): self = .stage(stage)
    case ("completed", let exit): self = .completed(exit: exit)
    case ("withdrawn", let exit): self = .withdrawn(exit: exit)
    default: return nil
    }
  }
}
