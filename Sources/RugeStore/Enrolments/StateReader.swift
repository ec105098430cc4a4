import RugeCore

/// Folds enrolments from the database: all facts but sessions, which the database adds up itself.
struct StateReader {
  let connection: any SQLConnection

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// One enrolment, as of a day and as known at a moment.
  func folded(_ enrolment: Int64, upTo day: Day? = nil, knownAt instant: Instant? = nil) throws -> EnrolmentState.Folded
  {
    let horizon = Horizon(day, instant)
    let facts = try connection.all(
      StateQuery.facts(of: "f.subject = $3", recording: instant != nil), horizon.values + [.integer(enrolment)],
      StateQuery.fact)
    let folded = EnrolmentState.fold(facts, upTo: day, knownAt: instant)
    let changes = folded.state?.laterChanges ?? []
    guard changes.isEmpty else { return try withSessions(folded, changes, of: enrolment, horizon, instant) }
    return folded.withSessions(
      try tallies(of: "f.subject = $3", horizon, [.integer(enrolment)], recording: instant != nil))
  }

  /// The sessions of an enrolment whose ids changed later: what was recorded since then has the new ones.
  private func withSessions(
    _ folded: EnrolmentState.Folded, _ changes: [Int64], of enrolment: Int64, _ horizon: Horizon, _ instant: Instant?
  ) throws -> EnrolmentState.Folded {
    let parts = try zip([0] + changes, changes + [.max]).map { after, before in
      try tallies(
        of: "f.subject = $3 AND f.sequence > $4 AND f.sequence < $5", horizon,
        [.integer(enrolment), .integer(after), .integer(before)], recording: instant != nil)
    }
    return folded.withSessions(recordedBetweenChanges: parts)
  }

  private func tallies(
    of condition: String, _ horizon: Horizon, _ values: [SQLValue], recording: Bool
  ) throws -> [ElementID: SessionTally] {
    var tallies: [ElementID: SessionTally] = [:]
    try connection.forEach(
      StateQuery.tallies(of: condition, recording: recording), horizon.values + values
    ) { row in
      if let tally = StateQuery.tally(row) { tallies[tally.kind] = tally.tally }
    }
    return tallies
  }

  /// All enrolments, or those of one programme, by number: two queries that run side by side.
  func forEach(
    programme: ElementID? = nil, upTo day: Day? = nil, knownAt instant: Instant? = nil,
    _ body: (EnrolmentState.Folded) throws -> Void
  ) throws {
    let horizon = Horizon(day, instant)
    let tallies = try TallyReader(connection, horizon, recording: instant != nil)
    defer { tallies.finish() }
    var facts: [Fact] = []

    func fold() throws {
      guard let enrolment = facts.first?.subject.number else { return }
      let folded = EnrolmentState.fold(facts, upTo: day, knownAt: instant)
      facts.removeAll(keepingCapacity: true)
      let counted = try tallies.tallies(of: enrolment)
      let changes = folded.state?.laterChanges ?? []
      try body(
        changes.isEmpty
          ? folded.withSessions(counted) : withSessions(folded, changes, of: enrolment, horizon, instant))
    }

    let condition = programme == nil ? "$3 IS NULL" : StateQuery.ofProgramme("$3")
    try connection.forEach(
      StateQuery.facts(of: condition, recording: instant != nil),
      horizon.values + [SQLValue(programme?.rawValue.normalised)]
    ) { row in
      let fact = try StateQuery.fact(row)
      if fact.subject != facts.first?.subject { try fold() }
      facts.append(fact)
    }
    try fold()
  }
}
