import RugeCore

/// Gates that can never open, stages behind them, milestones that are never reached by themselves, and what reminders
/// wait for in vain.
struct GateRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] { gates + milestones + reminders }

  private var reminders: [Doubt] {
    programme.reminders.compactMap { reminder in
      reminder.unless.flatMap { ConditionLimit(course, at: .anywhere).fault(in: $0) }.map { fault in
        let part = DefinitionPart.element(section: "reminders", id: reminder.id, key: "unless")
        return Doubt(.neverHolds(fault.obstacle), in: .condition(part, fault.path))
      }
    }
  }

  private var milestones: [Doubt] {
    programme.milestones.compactMap { milestone in
      milestone.reachedWhen.flatMap { ConditionLimit(course, at: .anywhere).fault(in: $0) }
        .map { Doubt(.neverHolds($0.obstacle), in: .condition(.milestone(milestone, "reached_when"), $0.path)) }
    }
  }

  private var gates: [Doubt] {
    var doubts: [Doubt] = []
    /// The stage whose gate nobody gets past.
    var barrier: Stage?
    for (place, stage) in programme.stages.enumerated() {
      if let barrier {
        doubts.append(Doubt(.unreachableStage(stage.id.rawValue, behind: barrier.id.rawValue), in: .stage(stage)))
      }
      if let fault = fault(in: stage.enterWhen, .entering(place)) {
        doubts.append(Doubt(.neverHolds(fault.obstacle), in: .condition(.stage(stage, "enter_when"), fault.path)))
        if !stage.isOptional { barrier = barrier ?? stage }
      }
      if let fault = fault(in: stage.leaveWhen, .leaving(place)) {
        doubts.append(Doubt(.neverHolds(fault.obstacle), in: .condition(.stage(stage, "leave_when"), fault.path)))
        if !stage.isOptional { barrier = barrier ?? stage }
      }
    }
    return doubts
  }

  private func fault(
    in condition: Condition?, _ position: ConditionLimit.Position
  ) -> (obstacle: DefinitionProblem.ConditionObstacle, path: [Int])? {
    condition.flatMap { ConditionLimit(course, at: position).fault(in: $0) }
  }
}
