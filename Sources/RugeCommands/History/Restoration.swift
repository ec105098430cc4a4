import RugeCore
import RugeStore

/// Records again what a change had taken back: without that, undoing a correction would leave neither.
struct Restoration {
  /// The facts that stand again, under new numbers.
  let facts: [(fact: Fact, texts: [TextPurpose: String])]

  /// - Parameters:
  ///   - withdrawn: What the change that is undone had taken back, in order.
  ///   - reader: Whoever undoes it. What only somebody else may read stays with the old fact.
  ///   - journal: Where the new ones go.
  /// - Throws: `StoreProblem`.
  init(of withdrawn: [RecordedFact], for reader: String, _ journal: Journal) throws {
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
