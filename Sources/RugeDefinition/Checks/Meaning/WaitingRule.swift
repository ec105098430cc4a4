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
    course.waiting.compactMap { cycle in
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
    let everybodysLate = programme.everybodysMilestones.filter(late.contains)
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

  private func isDue(_ milestone: Milestone, after gate: Int) -> Bool {
    guard case .when(.relative(let offset, let anchor))? = milestone.due, offset?.direction != .before,
      let boundary = course.boundary(anchor)
    else { return false }
    return boundary > gate || (boundary == gate && (offset?.span.count ?? 0) > 0)
  }
}
