import RugeCore

/// Gates that wait for the milestones that are agreed, while others of the same stage, which everybody needs, count for
/// no gate at all.
struct AgreedRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] {
    programme.stages.compactMap { stage in
      guard stage.leaveWhen?.leaves.contains(where: \.asksForAgreed) == true else { return nil }
      let left = leftOut(of: stage)
      return left.isEmpty ? nil : Doubt(.leftOutOfAgreed(left), in: .stage(stage, "leave_when"), .advice)
    }
  }

  private func leftOut(of stage: Stage) -> [String] {
    programme.milestones.filter { milestone in
      milestone.need == .always && milestone.stage == stage.id && milestone.reachedWhen == nil
        && !asked.contains(milestone.id)
    }.map(\.id.rawValue)
  }

  /// The milestones that some gate asks for by name.
  private var asked: Set<ElementID> {
    let conditions = programme.stages.flatMap { [$0.enterWhen, $0.leaveWhen] }.compactMap(\.self).flatMap(\.leaves)
    return Set(conditions.compactMap { if case .milestone(let id) = $0 { id } else { nil } })
  }
}

extension Condition {
  fileprivate var asksForAgreed: Bool {
    if case .milestones(.agreed, _) = self { true } else { false }
  }
}
