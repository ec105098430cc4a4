import RugeCore

extension Store {
  /// What a bare `undo` takes back: the author's newest batch that is no undo itself and that is not undone.
  ///
  /// One of which nothing stands, since others corrected it, is the author's last change still.
  package func lastBatch(undoableBy login: String) throws -> RecordedBatch? {
    let statement = try connection.statement(
      """
      SELECT b.id FROM batch b JOIN author a ON a.id = b.author
      WHERE a.login = $1 AND b.origin <> 'undo' ORDER BY b.id DESC
      """)
    defer { statement.finish() }
    try statement.start([.text(login.normalised)])
    while try statement.next() {
      let id = statement.integer(0) ?? 0
      if try outcome(ofBatch: id) != .undone { return try batch(id) }
    }
    return nil
  }

  /// What has become of a batch.
  ///
  /// As little of it is read as tells: an import may have a million facts.
  ///
  /// - Parameter id: The batch.
  /// - Returns: What has become of it.
  /// - Throws: `StoreProblem`.
  package func outcome(ofBatch id: Int64) throws -> BatchOutcome {
    // What an undo brought back is told with the change that it belongs to.
    guard try batch(id)?.origin != .undo else { return .standing }
    if try takesBackOnly(id) { return try restoration(ofBatch: id) == nil ? .standing : .undone }
    let ended = try endedFacts(ofBatch: id)
    guard try connection.number("SELECT f.sequence \(ended.clause) LIMIT 1", ended.values) != nil else {
      return .standing
    }
    let stands = try hasStandingFact(id)
    // An undo takes everything that is left of a change.
    if !stands, try origin(ofTheEndOf: id) == .undo { return .undone }
    let replacements = try replacements(ofBatch: id)
    let broughtBack = try broughtBack(replacements, ofBatch: id).count
    if try connection.number("SELECT count(*) \(ended.clause)", ended.values) == Int64(broughtBack) { return .standing }
    if stands || broughtBack > 0 { return .standingInPart }
    return replacements.isEmpty ? .undone : .corrected
  }

  /// The batch that recorded again what another had only taken back, when that was undone; `nil` where nothing was.
  ///
  /// Nothing else that an undo records takes nothing back.
  package func restoration(ofBatch id: Int64) throws -> Int64? {
    guard try takesBackOnly(id) else { return nil }
    let withdrawn = try withdrawnFacts(byBatch: id).map { Outline($0.fact) }
    guard let first = withdrawn.first else { return nil }
    let found = try recorded(
      after: id, "b.origin = 'undo' AND f.subject_kind = $1 AND f.subject = $2 AND f.type = $3",
      [.text(first.subject.kind.rawValue), .integer(first.subject.number), .text(first.type.rawValue)])
    return try found.map(\.fact.batch).first { batch in
      try recorded(
        "\(Self.isInBatch) ORDER BY f.sequence", [.integer(batch), .integer(try end(ofBatch: batch))]
      ).map { Outline($0.fact) } == withdrawn
    }
  }

  /// What took a batch's first fact back.
  ///
  /// A correction is told by what it put in the place of the old: nothing takes a withdrawal back. Of a batch that only
  /// took something back it is the first fact that stands again.
  ///
  /// - Parameter id: The batch.
  /// - Returns: The sequence of that fact; `nil` where the first stands.
  /// - Throws: `StoreProblem`.
  package func end(ofRecordedIn id: Int64) throws -> Int64? {
    guard let first = try facts(inBatch: id, withWithdrawals: false, limit: 1).first else {
      return try restoration(ofBatch: id)
    }
    return first.fact.ended
  }

  /// What a fact that is recorded again has as before.
  struct Outline: Hashable {
    let subject: Subject
    let type: FactType
    /// `nil` of what names a session, which has another number when it stands again.
    let event: Event?
    let on: Day

    init(_ fact: Fact) {
      subject = fact.subject
      type = fact.event.type
      event = if case .meeting = fact.event { nil } else { fact.event }
      on = fact.on
    }
  }

  /// Whether a batch did nothing but take facts back.
  private func takesBackOnly(_ batch: Int64) throws -> Bool {
    try !hasFact(batch, "f.type <> 'taken-back'")
  }

  /// Whether anything that a batch recorded still stands.
  private func hasStandingFact(_ batch: Int64) throws -> Bool {
    try hasFact(batch, "f.ended IS NULL AND f.type <> 'taken-back'")
  }

  /// The rest of a query for the facts `f` of a batch that were taken back, and for those `w` that did so: they are looked
  /// for in the batch or in what came after it, whichever is less.
  func endedFacts(ofBatch batch: Int64) throws -> (clause: String, values: [SQLValue]) {
    let (head, end) = (try connection.head().sequence, try end(ofBatch: batch))
    let clause =
      end - batch <= head - end
      ? """
      FROM fact f CROSS JOIN fact w ON w.sequence = f.ended
      WHERE f.sequence >= $1 AND f.sequence < $2 AND f.ended IS NOT NULL
      """
      : """
      FROM fact w CROSS JOIN fact f ON f.sequence = w.refers
      WHERE w.sequence >= $2 AND w.type = 'taken-back' AND w.refers >= $1 AND w.refers < $2
      """
    return (clause, [.integer(batch), .integer(end)])
  }

  /// By what the first fact of a batch was taken back; `nil` where it stands.
  private func origin(ofTheEndOf batch: Int64) throws -> Origin? {
    let first = try recorded("WHERE f.sequence = $1", [.integer(batch)]).first
    return try first?.fact.ended.flatMap { try recorded("WHERE f.sequence = $1", [.integer($0)]).first?.fact.origin }
  }

  /// Whether a condition holds on one of a batch's facts.
  private func hasFact(_ batch: Int64, _ condition: String) throws -> Bool {
    try connection.number(
      "SELECT f.sequence FROM fact f \(Self.isInBatch) AND \(condition) LIMIT 1",
      [.integer(batch), .integer(try end(ofBatch: batch))]) != nil
  }
}
