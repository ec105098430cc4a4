import RugeCore
import RugeStore

/// Records again what a change had taken back: without that, undoing a correction would leave neither.
struct Restoration {
  /// The facts that stand again, under new numbers.
  let facts: [(fact: Fact, texts: [TextPurpose: String])]

  /// - Parameters:
  ///   - batch: The change that is undone.
  ///   - reader: Whoever undoes it. What only somebody else may read stays with the old fact.
  ///   - store: Where the old facts are.
  ///   - journal: Where the new ones go.
  /// - Throws: `StoreProblem`.
  init(of batch: Int64, for reader: String, _ store: Store, _ journal: Journal) throws {
    let withdrawn = try store.withdrawnFacts(byBatch: batch)
    var numbers: [Int64: Int64] = [:]
    facts = try withdrawn.map { old in
      let draft = Draft(
        .existing(old.fact.subject), on: old.fact.on, old.fact.event.following(numbers), texts: old.texts(for: reader))
      let fact = try journal.append(draft)
      numbers[old.fact.sequence] = fact.sequence
      return (fact, draft.texts)
    }
  }
}

extension Event {
  /// The same about the session that goes by a new number.
  fileprivate func following(_ numbers: [Int64: Int64]) -> Event {
    guard case .meeting(.confirmed(let session, let person)) = self, let new = numbers[session.number] else {
      return self
    }
    return .meeting(.confirmed(SessionID(new), by: person))
  }
}
