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
    // Of each change all that it corrected is looked at in one go: it may have corrected every part of an import.
    var open = Dictionary(grouping: try corrections(ofBatch: batch), by: \.batch)
    func follow(_ old: Correction, to batch: Int64) {
      open[batch, default: []].append(Correction(batch: batch, subject: old.subject, type: old.type))
    }
    while let (next, all) = open.popFirst() {
      let corrections = all.filter { seen.insert($0).inserted }
      guard !corrections.isEmpty else { continue }
      let types = Dictionary(grouping: corrections, by: \.subject)
      for recorded in try recorded(Self.isInBatch, [.integer(next), .integer(try end(ofBatch: next))]) {
        for correction in types[recorded.fact.subject] ?? [] {
          if let ended = recorded.fact.ended {
            // Whatever took a part of the correction back may have put something of this type in its place again.
            guard let withdrawal = try self.fact(ended)?.fact else { continue }
            follow(correction, to: withdrawal.batch)
          } else if correction.isReplaced(by: recorded.fact) {
            found[recorded.fact.sequence] = recorded
          }
        }
      }
      // What was only taken back may have been recorded again.
      if let restoring = try restoration(ofBatch: next) {
        for correction in corrections { follow(correction, to: restoring) }
      }
    }
    return try withTexts(found.values.sorted { $0.fact.sequence < $1.fact.sequence })
  }

  /// Of what stands in the place of a batch's facts, what they said themselves: it was recorded again when a correction
  /// was undone, and belongs to the batch still.
  ///
  /// What an undo brought back of somebody's correction is theirs.
  ///
  /// - Parameters:
  ///   - replacements: What stands in the place of the batch's facts.
  ///   - batch: The batch.
  /// - Returns: Those of them that say the same as before.
  /// - Throws: `StoreProblem`.
  package func broughtBack(_ replacements: [RecordedFact], ofBatch batch: Int64) throws -> [RecordedFact] {
    let again = replacements.filter { $0.fact.origin == .undo }
    guard !again.isEmpty else { return [] }
    let ended = try endedFacts(ofBatch: batch)
    let own = try connection.all("SELECT f.sequence \(ended.clause)", ended.values) { $0.integer(0) ?? 0 }
    let outlines = Set(try own.compactMap { try fact($0).map { Outline($0.fact) } })
    return again.filter { outlines.contains(Outline($0.fact)) }
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
    let ended = try endedFacts(ofBatch: batch)
    return try connection.all(
      """
      SELECT DISTINCT w.batch, f.subject_kind, f.subject, f.type, (SELECT origin FROM batch WHERE id = w.batch)
      \(ended.clause)
      """, ended.values
    ) { row in
      guard row.text(4) != Origin.undo.rawValue else { return nil }
      guard let kind = row.text(1).flatMap(Subject.Kind.init), let type = row.text(3).flatMap(FactType.init) else {
        return nil
      }
      return Correction(batch: row.integer(0) ?? 0, subject: Subject(kind, row.integer(2) ?? 0), type: type)
    }.compactMap(\.self)
  }
}
