import RugeCore

/// Milestones that wait for each other, and due dates that come only after what waits for them.
struct WaitingRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] { cycles + lateDues }

  // MARK: Milestones that are reached by others

  private var cycles: [Doubt] {
    guard programme.milestones.contains(where: { $0.reachedWhen != nil }) else { return [] }
    let all = everybodys
    let needed = Dictionary(
      programme.milestones.compactMap { milestone in
        milestone.reachedWhen.map { (milestone.id, $0.neededMilestones(of: all)) }
      }, uniquingKeysWith: { first, _ in first })
    return Cycles.all(from: programme.milestones.lazy.map(\.id), needed, atMost: Self.mostDoubts).compactMap { cycle in
      course.milestones[cycle[0]].map { first in
        Doubt(.waitsForItself(cycle.map(\.rawValue)), in: .milestone(first, "reached_when"))
      }
    }
  }

  // MARK: Due dates after the gates that wait for them

  private var lateDues: [Doubt] {
    guard programme.stages.contains(where: { $0.leaveWhen != nil }) else { return [] }
    var doubts: [Doubt] = []
    let late = Set(programme.milestones.filter { isDue($0, after: 0) }.map(\.id))
    let everybodysLate = everybodys.filter(late.contains)
    for (place, stage) in programme.stages.enumerated() where doubts.count < Self.mostDoubts {
      let needed = stage.leaveWhen?.neededMilestones(of: everybodysLate) ?? []
      for milestone in needed.compactMap({ course.milestones[$0] }) where isDue(milestone, after: place + 1) {
        doubts.append(
          Doubt(
            .dueAfterGate(milestone: milestone.id.rawValue, stage: stage.id.rawValue),
            in: .milestone(milestone, "due"), related: .stage(stage, "leave_when")))
      }
    }
    return doubts
  }

  /// The milestones that every organisation has.
  private var everybodys: [ElementID] { programme.milestones.filter { $0.need == .always }.map(\.id) }

  private func isDue(_ milestone: Milestone, after gate: Int) -> Bool {
    guard case .when(.relative(let offset, let anchor))? = milestone.due, offset?.direction != .before,
      let boundary = course.boundary(anchor)
    else { return false }
    return boundary > gate || (boundary == gate && (offset?.span.count ?? 0) > 0)
  }
}

extension Condition {
  /// The milestones without which it cannot hold, as they are named; those that “all” means are many, and shared.
  fileprivate func neededMilestones(of all: [ElementID]) -> [ElementID] {
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
