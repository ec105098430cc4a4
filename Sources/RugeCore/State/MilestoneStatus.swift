/// How far a milestone has come.
///
/// One that nothing has happened to has no status and is open.
package struct MilestoneStatus: Hashable, Sendable {
  package enum Step: String, Hashable, Sendable {
    case submitted, accepted, rejected
  }

  package let step: Step
  package let on: Day

  package init(_ step: Step, on: Day) {
    self.step = step
    self.on = on
  }

  /// How far both have come as one: no further than the one that lags behind, and since the later day.
  func joined(with other: MilestoneStatus) -> MilestoneStatus {
    let steps: [Step] = [.rejected, .submitted, .accepted]
    let lagging = steps.first { $0 == step || $0 == other.step }
    return MilestoneStatus(lagging ?? step, on: max(on, other.on))
  }
}
