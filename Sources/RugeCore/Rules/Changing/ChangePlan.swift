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
  /// Those for whom something changes.
  package private(set) var affected: [EnrolmentEffect] = []
  /// How many enrolments were looked at.
  package private(set) var count = 0

  private var collected: [Entry] = []
  private var places: [ConsequenceGroup: Int] = [:]

  package init() {}

  package mutating func add(_ effect: EnrolmentEffect) {
    count += 1
    guard !effect.consequences.isEmpty else { return }
    affected.append(effect)
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
  package var blockedCount: Int { affected.count { $0.isBlocked } }
}

extension ConsequenceGroup {
  /// Whether those it is for cannot follow before somebody has decided something.
  package var isObstacle: Bool {
    switch self {
    case .stageLost, .unitChanged: true
    default: false
    }
  }
}
