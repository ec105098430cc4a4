/// What moving many enrolments to a version means, added up.
package struct ChangePlan: Sendable {
  /// One consequence and whom it is for.
  package struct Entry: Hashable, Sendable {
    package let group: ConsequenceGroup
    /// Numbers of enrolments, in the order they were looked at.
    package fileprivate(set) var enrolments: [Int64]
  }

  /// In the order in which the consequences first came up, obstacles first.
  package var entries: [Entry] { collected.filter(\.group.isObstacle) + collected.filter { !$0.group.isObstacle } }
  /// Those that were looked at, in that order.
  package private(set) var effects: [EnrolmentEffect] = []
  /// Those for whom something changes.
  package var affected: [EnrolmentEffect] { effects.filter { !$0.consequences.isEmpty } }

  private var collected: [Entry] = []
  private var places: [ConsequenceGroup: Int] = [:]

  package init() {}

  package mutating func add(_ effect: EnrolmentEffect) {
    effects.append(effect)
    var seen: Set<ConsequenceGroup> = []
    for consequence in effect.consequences where seen.insert(consequence.group).inserted {
      let group = consequence.group
      if let place = places[group] {
        collected[place].enrolments.append(effect.enrolment)
      } else {
        places[group] = collected.count
        collected.append(Entry(group: group, enrolments: [effect.enrolment]))
      }
    }
  }

  /// How many cannot follow before somebody has decided something.
  package var blockedCount: Int { effects.count { $0.isBlocked } }
}

extension ConsequenceGroup {
  /// Whether those it is for cannot follow before somebody has decided something.
  package var isObstacle: Bool {
    switch self {
    case .stageLost, .unitChanged, .answersUnfit: true
    default: false
    }
  }
}
