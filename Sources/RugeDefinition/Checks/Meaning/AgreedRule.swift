import RugeCore

/// Gates that wait for the milestones that are agreed, while others of the same stage, which everybody needs, count for
/// no gate at all.
struct AgreedRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    let stages = programme.stages.filter { $0.leaveWhen?.leaves.contains(where: \.asksForAgreed) == true }
    guard !stages.isEmpty else { return [] }
    let left = Dictionary(grouping: leftOut, by: \.stage)
    return stages.compactMap { stage in
      left[stage.id].map { Doubt(.leftOutOfAgreed($0.map(\.id.rawValue)), in: .stage(stage, "leave_when"), .advice) }
    }
  }

  /// The milestones that everybody needs and that no gate of any stage looks at, be it by name or among all.
  private var leftOut: [Milestone] {
    let gates = programme.stages.flatMap { [$0.enterWhen, $0.leaveWhen] }.compactMap(\.self).flatMap(\.leaves)
    var asked: Set<ElementID> = []
    for gate in gates {
      switch gate {
      case .milestones(.all, _): return []
      case .milestone(let id): asked.insert(id)
      default: break
      }
    }
    return programme.milestones.filter {
      $0.need == .always && $0.reachedWhen == nil && !asked.contains($0.id)
    }
  }
}

extension Condition {
  fileprivate var asksForAgreed: Bool {
    if case .milestones(.agreed, _) = self { true } else { false }
  }
}
