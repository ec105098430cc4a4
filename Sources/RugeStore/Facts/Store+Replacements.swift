import RugeCore

extension Store {
  /// What stands in the place of facts of a batch that later changes corrected, however often.
  ///
  /// Of what was undone nothing stands; but undoing a correction records again what it had taken back.
  ///
  /// - Parameter batch: The batch.
  /// - Returns: The facts in order with their texts, without those of the batch itself.
  /// - Throws: `StoreProblem`.
  package func replacements(ofBatch batch: Int64) throws -> [RecordedFact] {
    var found: [Int64: RecordedFact] = [:]
    var seen: Set<Correction> = []
    var open = try corrections(ofBatch: batch)
    while let correction = open.popLast() {
      guard seen.insert(correction).inserted else { continue }
      let facts = try recorded(
        "\(Self.isInBatch) AND f.subject_kind = $3 AND f.subject = $4",
        [
          .integer(correction.batch), .integer(try end(ofBatch: correction.batch)),
          .text(correction.subject.kind.rawValue), .integer(correction.subject.number),
        ])
      for recorded in facts {
        if let ended = recorded.fact.ended {
          // Whatever took a part of the correction back may have put something of this type in its place again.
          guard let withdrawal = try self.fact(ended)?.fact else { continue }
          open.append(Correction(batch: withdrawal.batch, subject: correction.subject, type: correction.type))
        } else if correction.isReplaced(by: recorded.fact) {
          found[recorded.fact.sequence] = recorded
        }
      }
    }
    return try withTexts(found.values.sorted { $0.fact.sequence < $1.fact.sequence })
  }

  /// A change that took back what another had recorded about a subject.
  private struct Correction: Hashable {
    let batch: Int64
    let subject: Subject
    let type: FactType

    /// Whoever came after all has a session in place of an absence, and the other way about.
    func isReplaced(by fact: Fact) -> Bool {
      let presence: Set<FactType> = [.sessionHeld, .missed]
      return fact.event.type == type || presence.isSuperset(of: [type, fact.event.type])
    }
  }

  /// The changes, but for undoing, that took facts of a batch back.
  private func corrections(ofBatch batch: Int64) throws -> [Correction] {
    try connection.all(
      """
      SELECT DISTINCT w.batch, f.subject_kind, f.subject, f.type
      FROM fact f JOIN fact w ON w.sequence = f.ended JOIN batch b ON b.id = w.batch
      \(Self.isInBatch) AND f.ended IS NOT NULL AND w.batch <> $1 AND b.origin <> 'undo'
      """, [.integer(batch), .integer(try end(ofBatch: batch))]
    ) { row in
      guard let kind = row.text(1).flatMap(Subject.Kind.init), let type = row.text(3).flatMap(FactType.init) else {
        return nil
      }
      return Correction(batch: row.integer(0) ?? 0, subject: Subject(kind, row.integer(2) ?? 0), type: type)
    }.compactMap(\.self)
  }
}
