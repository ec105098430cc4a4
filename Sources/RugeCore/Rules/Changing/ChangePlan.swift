/// What moving many enrolments to a version means, added up.
package struct ChangePlan: Sendable {
  /// One consequence and whom it is for.
  package struct Entry: Hashable, Sendable {
    package let group: ConsequenceGroup
    /// Numbers of enrolments, in the order they were looked at.
    package fileprivate(set) var enrolments: [Int64] = []
    /// What it is for them, each once: the same for all, or with days and numbers that differ.
    package fileprivate(set) var consequences: [Consequence] = []
  }

  /// In the order in which the consequences first came up, obstacles first.
  package var entries: [Entry] { collected.filter(\.group.isObstacle) + collected.filter { !$0.group.isObstacle } }
  /// Those that were looked at, in that order.
  package private(set) var effects: [EnrolmentEffect] = []
  /// The places of enrolments among the effects.
  private var numbers: [Int64: Int] = [:]
  /// Those for whom something changes.
  package var affected: [EnrolmentEffect] { effects.filter { !$0.consequences.isEmpty } }

  private var collected: [Entry] = []
  private var places: [ConsequenceGroup: Int] = [:]
  private var seen: Set<Consequence> = []

  package init() {}

  package mutating func add(_ effect: EnrolmentEffect) {
    numbers[effect.enrolment] = effects.count
    effects.append(effect)
    for consequence in effect.consequences {
      let place = place(of: consequence.group)
      // What one enrolment has several of stands together.
      if collected[place].enrolments.last != effect.enrolment { collected[place].enrolments.append(effect.enrolment) }
      if seen.insert(consequence).inserted { collected[place].consequences.append(consequence) }
    }
  }

  private mutating func place(of group: ConsequenceGroup) -> Int {
    if let place = places[group] { return place }
    places[group] = collected.count
    collected.append(Entry(group: group))
    return collected.count - 1
  }

  /// The effects on some enrolments, in the order in which those are given.
  package func effects(on enrolments: some Sequence<Int64>) -> [EnrolmentEffect] {
    enrolments.compactMap { numbers[$0].map { effects[$0] } }
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
