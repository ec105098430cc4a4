import RugeCore

/// Milestones that wait for each other, and due dates that come only after what waits for them.
struct WaitingRule: DoubtRule {
  private let programme: Programme
  private let course: Course

  init(_ programme: Programme) {
    self.programme = programme
    self.course = Course(programme)
  }

  var doubts: [Doubt] { cycles + lateDues }

  // MARK: Milestones that are reached by others

  private var cycles: [Doubt] {
    let needed = Dictionary(
      programme.milestones.compactMap { milestone in
        milestone.reachedWhen.map { (milestone.id, $0.neededMilestones(of: programme)) }
      }, uniquingKeysWith: { first, _ in first })
    var seen: Set<ElementID> = []
    var doubts: [Doubt] = []
    for milestone in programme.milestones where !seen.contains(milestone.id) {
      guard let cycle = Self.cycle(from: milestone.id, needed, &seen), let id = cycle.first,
        let first = programme.milestone(id)
      else { continue }
      doubts.append(Doubt(.waitsForItself(cycle.map(\.rawValue)), in: .milestone(first, "reached_when")))
    }
    return doubts
  }

  /// The first cycle that a walk from a milestone comes to; every milestone is walked from once.
  private static func cycle(
    from start: ElementID, _ needed: [ElementID: [ElementID]], _ seen: inout Set<ElementID>
  ) -> [ElementID]? {
    var path: [(id: ElementID, next: Int)] = [(start, 0)]
    seen.insert(start)
    while let last = path.last {
      let neighbours = needed[last.id] ?? []
      guard last.next < neighbours.count else {
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let neighbour = neighbours[last.next]
      if let index = path.firstIndex(where: { $0.id == neighbour }) { return path[index...].map(\.id) }
      if seen.insert(neighbour).inserted { path.append((neighbour, 0)) }
    }
    return nil
  }

  // MARK: Due dates after the gates that wait for them

  private var lateDues: [Doubt] {
    programme.stages.enumerated().flatMap { place, stage -> [Doubt] in
      let needed = stage.leaveWhen?.neededMilestones(of: programme) ?? []
      return needed.compactMap { programme.milestone($0) }.filter { isDue($0, after: place + 1) }.map { milestone in
        Doubt(
          .dueAfterGate(milestone: milestone.id.rawValue, stage: stage.id.rawValue), in: .milestone(milestone, "due"),
          related: .stage(stage, "leave_when"))
      }
    }
  }

  private func isDue(_ milestone: Milestone, after gate: Int) -> Bool {
    guard case .when(.relative(let offset, let anchor))? = milestone.due, offset?.direction != .before,
      let boundary = course.boundary(anchor)
    else { return false }
    return boundary > gate || (boundary == gate && (offset?.span.count ?? 0) > 0)
  }
}

extension Condition {
  /// The milestones without which it cannot hold, in the order in which they are named.
  fileprivate func neededMilestones(of programme: Programme) -> [ElementID] {
    switch self {
    case .milestone(let id): [id]
    case .milestones(.all, nil): programme.milestones.filter { $0.need == .always }.map(\.id)
    case .all(let parts): parts.flatMap { $0.neededMilestones(of: programme) }
    case .any(let parts) where parts.count == 1: parts[0].neededMilestones(of: programme)
    case .atLeast(let count, let parts) where count >= parts.count:
      parts.flatMap { $0.neededMilestones(of: programme) }
    default: []
    }
  }
}
