import RugeCore

/// Gates that can never open, stages behind them, and milestones that are never reached by themselves.
struct GateRule: DoubtRule {
  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] { gates + milestones }

  private var milestones: [Doubt] {
    programme.milestones.compactMap { milestone in
      milestone.reachedWhen.flatMap { ConditionLimit(course, at: .anywhere).obstacle(to: $0) }
        .map { Doubt(.neverHolds($0), in: .milestone(milestone, "reached_when")) }
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
      if let obstacle = obstacle(to: stage.enterWhen, .entering(place)) {
        doubts.append(Doubt(.neverHolds(obstacle), in: .stage(stage, "enter_when")))
        if !stage.isOptional { barrier = barrier ?? stage }
      }
      if let obstacle = obstacle(to: stage.leaveWhen, .leaving(place)) {
        doubts.append(Doubt(.neverHolds(obstacle), in: .stage(stage, "leave_when")))
        if !stage.isOptional { barrier = barrier ?? stage }
      }
    }
    return doubts
  }

  private func obstacle(
    to condition: Condition?, _ position: ConditionLimit.Position
  ) -> DefinitionProblem.ConditionObstacle? {
    condition.flatMap { ConditionLimit(course, at: position).obstacle(to: $0) }
  }
}
