import RugeCore

extension Programme {
  /// The milestones that every organisation has.
  var everybodysMilestones: [ElementID] { milestones.filter { $0.need == .always }.map(\.id) }

  /// Milestones that are each reached only when the next one is, the last one of them by the first.
  var waitingMilestones: [[ElementID]] {
    guard milestones.contains(where: { $0.reachedWhen != nil }) else { return [] }
    let all = everybodysMilestones
    let needed = Dictionary(
      milestones.compactMap { milestone in milestone.reachedWhen.map { (milestone.id, $0.neededMilestones(of: all)) } },
      uniquingKeysWith: { first, _ in first })
    return Cycles.all(from: milestones.lazy.map(\.id), needed, atMost: WaitingRule.mostDoubts)
  }
}

extension Condition {
  /// The milestones without which it cannot hold, as they are named; those that “all” means are many, and shared.
  func neededMilestones(of all: [ElementID]) -> [ElementID] {
    switch self {
    case .milestone(let id): [id]
    case .milestones(.all, nil): all
    case .all(let parts) where parts.count == 1: parts[0].neededMilestones(of: all)
    case .all(let parts): parts.flatMap { $0.neededMilestones(of: all) }
    case .any(let parts) where parts.count == 1: parts[0].neededMilestones(of: all)
    case .atLeast(let count, let parts) where count >= parts.count: parts.flatMap { $0.neededMilestones(of: all) }
    default: []
    }
  }
}
