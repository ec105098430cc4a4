import RugeCore

/// A walk through the journal, fact by fact, with the texts beside it.
struct JournalWalk {
  let texts: TextReader
  private(set) var findings: [DoctorFinding] = []
  /// The last fact visited.
  private(set) var last: Int64 = 0
  private var lastHash: [UInt8]? = Digest.beginning
  private var chain = Chain()
  private var brokenBatch: Int64 = 0

  init(_ texts: TextReader) {
    self.texts = texts
  }

  /// Takes a row of the query in ``JournalExamination``.
  mutating func visit(_ row: any SQLStatement) throws {
    let fact = FactRow(row)
    let next = FactRow.columnCount
    if fact.sequence != last + 1 {
      findings += (last + 1..<max(last + 1, fact.sequence)).prefix(100).map { .factMissing(sequence: $0) }
      lastHash = nil
    }
    let digest = row.bytes(next)
    let hash = row.bytes(next + 1) ?? []
    if let at = row.integer(next + 2), let origin = row.text(next + 3), let author = row.bytes(next + 4) {
      let recording = Recording(at: at, origin: origin, author: author)
      // After a gap the hash before is not known; the next fact is proven again.
      if let lastHash, chain.hash(after: lastHash, fact, recording, digest: digest) != hash {
        findings.append(.factChanged(sequence: fact.sequence))
      }
    } else if fact.batch != brokenBatch {
      brokenBatch = fact.batch
      findings.append(.batchMissing(batch: fact.batch))
    }
    if fact.event == nil || Subject.Kind(rawValue: fact.kind) == nil || Day(compact: Int(fact.day)) == nil {
      findings.append(.factUnreadable(sequence: fact.sequence))
    }
    try visitTexts(fact, digest, definition: row.text(next + 5), fileName: row.text(next + 6))
    last = fact.sequence
    lastHash = hash
  }

  /// Compares the end of the walk with the head, and reads the vault to its end.
  mutating func end(_ head: JournalHead) throws {
    if last != head.sequence || lastHash != head.bytes {
      findings.append(.headWrong(last: last, head: head.sequence))
    }
    var orphans: [DoctorFinding] = []
    _ = try texts.texts(of: .max) { orphans.append(.textWithoutFact(fact: $0)) }
    findings += orphans
  }

  private mutating func visitTexts(
    _ fact: FactRow, _ digest: [UInt8]?, definition: String?, fileName: String?
  ) throws {
    var orphans: [DoctorFinding] = []
    let entries = try texts.texts(of: fact.sequence) { orphans.append(.textWithoutFact(fact: $0)) }
    findings += orphans
    var isWhole = true
    var leaves = entries.map { entry in
      let leaf = entry.text.map { Digest.leaf(purpose: entry.purpose, salt: entry.salt ?? [], text: $0) }
      // An erased text has its leaf and nothing else; a present one has no leaf.
      if (entry.text == nil) != (entry.leaf != nil) || (entry.text == nil) != (entry.salt == nil) { isWhole = false }
      return (entry.purpose, leaf ?? entry.leaf ?? [])
    }
    if fact.type == FactType.definitionApplied.rawValue {
      guard let definition, let fileName else {
        return findings.append(.definitionMissing(version: fact.sequence))
      }
      leaves.append((Digest.definitionPurpose, Digest.leaf(definition: definition, fileName: fileName)))
    }
    if !isWhole || Digest.of(leaves: leaves) != digest { findings.append(.textChanged(fact: fact.sequence)) }
  }
}
