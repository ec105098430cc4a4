/// A session stands in its change with what surrounds it.
extension Fact {
  /// Those of some facts that say more of a session: when it began, who else held it, what was noted, how many came.
  ///
  /// They are of its subject, change, kind and day, and recorded after it. A list that was taken in may have two such
  /// sessions; what is recorded after the second belongs to that.
  ///
  /// - Parameter facts: Facts, in any order; those that no longer stand are passed over.
  /// - Returns: Those facts in their order; none where this is no session that was held.
  package func surroundings(among facts: [Fact]) -> [Fact] {
    surroundings(among: facts, \.self)
  }

  /// The same of things that each have a fact.
  package func surroundings<Thing>(among things: [Thing], _ fact: (Thing) -> Fact) -> [Thing] {
    guard let kind = event.heldKind else { return [] }
    let beside = things.filter { thing in
      let other = fact(thing)
      return other.sequence > sequence && other.ended == nil && other.batch == batch && other.on == on
        && other.subject == subject
    }
    let next = beside.lazy.map(fact).filter { $0.event.heldKind == kind }.map(\.sequence).min() ?? .max
    return beside.filter { fact($0).sequence < next && fact($0).event.surrounds(kind) }
  }
}

extension Event {
  /// The kind of the session that it says was held.
  fileprivate var heldKind: ElementID? {
    switch self {
    case .sessionHeld(let kind, _, _), .eventHeld(let kind, _, _, _): kind
    default: nil
    }
  }

  /// Whether it says something of the session of a kind in its change.
  fileprivate func surrounds(_ kind: ElementID) -> Bool {
    switch self {
    case .sessionAnswered(kind, _, _), .attended(kind, _): true
    case .meeting(.kept): true
    case .meeting(.planned): false
    case .meeting(let event): event.kind == kind
    default: false
    }
  }
}
