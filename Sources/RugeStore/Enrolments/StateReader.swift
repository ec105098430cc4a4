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
    var tallies: [ElementID: SessionTally] = [:]
    try connection.forEach(
      StateQuery.tallies(of: "f.subject = $3", recording: instant != nil), horizon.values + [.integer(enrolment)]
    ) { row in
      if let tally = StateQuery.tally(row) { tallies[tally.kind] = tally.tally }
    }
    return folded.withSessions(tallies)
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
      try body(folded.withSessions(tallies.tallies(of: enrolment)))
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
