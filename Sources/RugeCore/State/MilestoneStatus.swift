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
}
