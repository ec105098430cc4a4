package import RugeCore

extension Store {
  /// The facts of one subject in the order they happened, those taken back and their withdrawals included.
  ///
  /// - Parameters:
  ///   - subject: Whom or what they are about.
  ///   - day: Facts of later days are left out, withdrawals kept; `nil` leaves out none.
  ///   - instant: Facts recorded later are left out; `nil` leaves out none. What a fact says of its end is of today.
  /// - Returns: The facts by day and sequence.
  /// - Throws: `StoreProblem`.
  package func facts(of subject: Subject, upTo day: Day? = nil, knownAt instant: Instant? = nil) throws -> [Fact] {
    try recorded(
      """
      WHERE f.subject_kind = $1 AND f.subject = $2 AND (f.on_day <= $3 OR f.type IN ('taken-back', 'renamed'))
        AND b.at <= $4
      """, [.text(subject.kind.rawValue), .integer(subject.number)] + Horizon(day, instant).values,
      indexes: FactIndex.holding(subject)
    ).map(\.fact).sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
  }

  /// Everything recorded about a subject, in that order; an organisation's enrolments are part of its history, and so
  /// are the bodies that were found to be the same.
  package func history(of subject: Subject) throws -> [RecordedFact] {
    var subjects = [subject] + (try merged(into: subject))
    if subject.kind == .organisation {
      let numbers = try subjects.flatMap { try enrolments(everOf: $0.number) }
      subjects += Set(numbers).sorted().map { .enrolment($0) }
    }
    let facts = try subjects.flatMap { subject in
      try recorded(
        "WHERE f.subject_kind = $1 AND f.subject = $2", [.text(subject.kind.rawValue), .integer(subject.number)],
        indexes: FactIndex.holding(subject))
    }
    return try withTexts(facts.sorted { $0.fact.sequence < $1.fact.sequence })
  }

  /// The facts that name a subject besides their own: who was enrolled, under which version, who has a role or a part
  /// in a record, who answered a form.
  ///
  /// They were recorded after it. Only an undo asks this, mostly of something new, so that no index is kept for it but
  /// the one of enrolments.
  package func facts(naming subject: Subject) throws -> [Fact] {
    let number: [SQLValue] = [.integer(subject.number)]
    let conditions =
      switch subject.kind {
      case .organisation:
        // An outside body may have a role, and hold sessions in it.
        [
          "f.type IN ('role', 'answer', 'event', 'record-party') AND f.refers = $1 OR f.choice = 'organisation' AND f.amount = $1",
          "f.refers = $1 AND f.type IN ('role-ended', 'session-planned', 'session-cohost', 'asked')",
          """
          f.refers = $1 AND (f.type IN ('contact', 'contact-ended', 'enrolment-organisation')
            OR f.type = 'merged' AND f.subject_kind = 'organisation')
          """,
        ]
      case .programme: ["f.type IN ('enrolled', 'migrated') AND f.definition = $1"]
      case .person:
        [
          "f.type IN ('role', 'answer', 'event', 'record-party') AND f.refers = $1",
          """
          f.refers = $1 AND (f.type IN ('role-ended', 'session-planned', 'session-cohost', 'action', 'asked')
            OR f.type = 'merged' AND f.subject_kind = 'person') OR f.type = 'session-confirmed' AND f.amount = $1
          """,
        ]
      case .enrolment: ["f.type IN ('answer', 'asked') AND f.refers = $1"]
      }
    var found = try conditions.flatMap { try recorded(after: subject.number, $0, number) }
    if subject.kind == .organisation { found += try recorded("WHERE f.type = 'enrolled' AND f.refers = $1", number) }
    if subject.kind == .person || subject.kind == .organisation {
      found += try recorded("WHERE f.type = 'session' AND f.refers = $1 AND f.sequence > $1", number)
    }
    return found.map(\.fact).sorted { $0.sequence < $1.sequence }
  }

  /// One fact.
  package func fact(_ sequence: Int64) throws -> RecordedFact? {
    try withTexts(recorded("WHERE f.sequence = $1", [.integer(sequence)])).first
  }

  /// The texts of facts, of all purposes or of some; erased ones are left out.
  package func texts(
    of sequences: [Int64], _ purposes: Set<TextPurpose>? = nil
  ) throws -> [Int64: [TextPurpose: String]] {
    var texts: [Int64: [TextPurpose: String]] = [:]
    for sequence in sequences {
      try connection.forEach(
        "SELECT purpose, text FROM vault WHERE fact = $1 AND text IS NOT NULL", [.integer(sequence)]
      ) { row in
        let purpose = TextPurpose(rawValue: row.text(0) ?? "")
        if purposes?.contains(purpose) ?? true { texts[sequence, default: [:]][purpose] = row.text(1) }
      }
    }
    return texts
  }

  /// Facts with their recording, looked for in some indexes or by their sequence.
  func recorded(
    _ condition: String, _ values: [SQLValue], indexes: [FactIndex] = []
  ) throws -> [RecordedFact] {
    let restrictions = indexes.isEmpty ? [""] : indexes.map { " AND \($0.rawValue)" }
    return try restrictions.flatMap { restriction in
      try connection.all(
        """
        SELECT \(FactRow.columns), b.at, b.author, b.origin, a.login FROM fact f
        JOIN batch b ON b.id = f.batch JOIN author a ON a.id = b.author
        \(condition)\(restriction)
        """, values
      ) { row in
        let fact = FactRow(row)
        let next = FactRow.columnCount
        guard let origin = row.text(next + 2).flatMap(Origin.init) else {
          throw StoreProblem.factUnreadable(sequence: fact.sequence)
        }
        return RecordedFact(
          fact: try fact.fact(
            at: Instant(milliseconds: row.integer(next) ?? 0), by: row.integer(next + 1) ?? 0, origin: origin),
          texts: [:], author: row.text(next + 3) ?? "")
      }
    }
  }

  func withTexts(_ facts: [RecordedFact]) throws -> [RecordedFact] {
    let texts = try texts(of: facts.map(\.fact.sequence))
    return facts.map { RecordedFact(fact: $0.fact, texts: texts[$0.fact.sequence] ?? [:], author: $0.author) }
  }
}
