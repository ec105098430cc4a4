package import RugeCore

extension Store {
  /// Enrolments as they stand now, by the name of the organisation as Danish sorts it.
  package func enrolments(_ filter: EnrolmentFilter = EnrolmentFilter()) throws -> [EnrolmentRow] {
    var conditions = ["1 = 1"]
    var values: [SQLValue] = []
    if let programme = filter.programme {
      values.append(.text(programme.rawValue.normalised))
      conditions.append("e.programme = $\(values.count)")
    }
    if let organisation = filter.organisation {
      values.append(.integer(organisation))
      conditions.append("e.organisation = $\(values.count)")
    }
    if let active = filter.active {
      conditions.append("e.position \(active ? "IN" : "NOT IN") ('waiting', 'stage')")
    }
    return try rows("\(conditions.joined(separator: " AND ")) ORDER BY n.collation_key, e.enrolment", values)
  }

  /// One enrolment as it stands now; `nil` where there is none of that number, or it was taken back.
  package func enrolment(_ number: Int64) throws -> EnrolmentRow? {
    try rows("e.enrolment = $1", [.integer(number)]).first
  }

  /// The state of one enrolment with the contradictions among its facts.
  ///
  /// Sessions are added up by the database and take no part in contradictions.
  package func folded(
    _ enrolment: Int64, upTo day: Day? = nil, knownAt instant: Instant? = nil
  ) throws -> EnrolmentState.Folded {
    try StateReader(connection).folded(enrolment, upTo: day, knownAt: instant)
  }

  /// The state of one enrolment; `nil` where it did not exist yet.
  package func state(
    of enrolment: Int64, upTo day: Day? = nil, knownAt instant: Instant? = nil
  ) throws -> EnrolmentState? {
    try folded(enrolment, upTo: day, knownAt: instant).state
  }

  /// Calls a closure with the state of every enrolment, or of those in a programme, by number; one is held at a time.
  package func forEachState(
    programme: ElementID? = nil, upTo day: Day? = nil, knownAt instant: Instant? = nil,
    _ body: (EnrolmentState) throws -> Void
  ) throws {
    try forEachFolded(programme: programme, upTo: day, knownAt: instant) { folded in
      if let state = folded.state { try body(state) }
    }
  }

  /// The same with what the facts show beside the state.
  package func forEachFolded(
    programme: ElementID? = nil, upTo day: Day? = nil, knownAt instant: Instant? = nil,
    _ body: (EnrolmentState.Folded) throws -> Void
  ) throws {
    try StateReader(connection).forEach(programme: programme, upTo: day, knownAt: instant, body)
  }

  /// The day of the first enrolment in a programme up to a day; `nil` where there is none.
  package func firstEnrolment(in programme: ElementID, upTo day: Day) throws -> Day? {
    try openJournal?.refresh()
    return try connection.all(
      "SELECT min(e.enrolled_on) FROM enrolment_now e WHERE e.programme = $1 AND e.enrolled_on <= $2",
      [.text(programme.rawValue), .integer(Int64(day.compact))]
    ) { row in row.integer(0).flatMap { Day(compact: Int($0)) } }.compactMap(\.self).first
  }

  private func rows(_ condition: String, _ values: [SQLValue]) throws -> [EnrolmentRow] {
    try openJournal?.refresh()
    return try connection.all(
      """
      SELECT \(EnrolmentRow.columns), v.text FROM enrolment_now e
      LEFT JOIN name_index n ON n.subject_kind = 'organisation' AND n.subject = e.organisation
      LEFT JOIN vault v ON v.fact = n.name_fact AND v.purpose = 'name'
      WHERE \(condition)
      """, values
    ) { row in
      guard let enrolment = EnrolmentRow(columns: row, organisationName: row.text(EnrolmentRow.columnCount)) else {
        throw StoreProblem.damaged(path: path, detail: "enrolment_now \(row.integer(0) ?? 0)")
      }
      return enrolment
    }
  }
}
